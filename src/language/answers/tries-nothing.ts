import { normalise } from '../normalise.ts'

const WORDS =
  /直接|来人|上门|师傅|不想|懒得|不愿|不会弄|没法弄|没空|没时间|\bsend\b|\bcome\b|\b(?:don't|do not) want to\b|\bcan't be bothered\b/

/** 直接来人吧, 懒得弄: whether somebody would rather have a visit than try something first. */
export const triesNothing = (text: string): boolean => WORDS.test(normalise(text))
