import { inOfferClauses } from './in-offer-clauses.ts'

const WANTS_AFTER_ALL =
  /^(?:那|还是|好|好的|行|中|成|得|又|嗯|吧|就|要不|我|俺|给|想|ok,? |okay,? |yes,? |well,? |fine,? )*(?:要|做|加|装|安)(?:上|一?个)?(?:吧|嘛|噻|算了)$|^(?:那|还是|我|俺|又想?|想|就)*(?:还是|又想?|那)(?:要|做|加|装)(?:上|一?个)?(?:了|吧|的)?$|^要得$|^(?:一|两|[1-9])个?就(?:中|行|成|好|可以)(?:了|吧)?$|^(?:(?:ok|okay|yes|well|fine|actually|then),? )*(?:do it|i(?:'ll| will) (?:take|have) it(?: after all)?|i want it(?: after all)?)(?: then| please| after all)?$/
/** What leads to it, or repeats it: 等等, 改主意了, 装. */
const LEADS =
  /^(?:那|算了|等等|等一?下|哎|唉|嗯|好|好的|行|中|不|对|装|要|我?(?:改|变)主意了|我?想(?:了想|好了|通了|想)|考虑了一下|师傅|wait|hmm|actually|well|sorry|i changed my mind)$/

/** 要吧, 算了还是装上吧, ok do it: somebody wants after all what they were offered. */
export function wantsAfterAll(text: string): boolean {
  const plain = inOfferClauses(text)
  const clauses = [plain, ...plain.split(/[,，。.!！;；…]+/u)]
    .map((clause) => clause.replace(/[。.!！ ]+$/u, '').trim())
    .filter((clause) => clause !== '')
  const [whole = '', ...parts] = clauses
  if (WANTS_AFTER_ALL.test(whole)) return true
  return (
    parts.some((part) => WANTS_AFTER_ALL.test(part)) &&
    parts.every((part) => WANTS_AFTER_ALL.test(part) || LEADS.test(part))
  )
}
