import { normalise } from '../normalise.ts'

const NEXT = /下一?[单家个户]|接下来(?:去|是)?(?:哪|谁)|\bnext (?:job|one|visit|customer|stop)\b|^next$/

/** 下一单, 下家去哪: the next visit alone is asked for. */
export const asksForNext = (text: string): boolean => NEXT.test(normalise(text))
