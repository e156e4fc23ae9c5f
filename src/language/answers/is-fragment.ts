import { normalise } from '../normalise.ts'

/** A nod begins nothing. */
const NODS = /^(?:嗯|呃|额|那|就|的|um|uh|er|well|so|\P{L})*$/iu

const WORDS =
  /那个|这个|就是|是这样|我们家|我们|我家|俺家|俺|我|家里|家|的|嗯|呃|额|那|就|想|问|一下|请问|你们|师傅|宽带|网络|网|电视|\b(?:so|um|uh|well|er|my|our|the|i|we|internet|wifi|broadband|tv)\b/g

/** 那个, 我家网: the beginning of what somebody is about to say, which says nothing yet. */
export const isFragment = (text: string): boolean => {
  const plain = normalise(text)
  return !NODS.test(plain) && !/[?？]/.test(plain) && !/[\p{L}\p{N}]/u.test(plain.replace(WORDS, ' '))
}
