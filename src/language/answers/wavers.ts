import { normalise } from '../normalise.ts'

const WAVERS =
  /(?:还是|定系|定是|抑或)[^,，。!！]{2,12}好(?:一?[些点])?[呢咧]|\bor\b[^.!]{2,24}\b(?:hmm+|not sure|which is better|what do you think)\b/

/** 周五下午，还是周六好呢: whether a message wonders which of several times to take. */
export const wavers = (text: string): boolean => WAVERS.test(normalise(text))
