import { normalise } from '../normalise.ts'

const LINK = '(?:链接|签[字名]的?(?:网页|页面|页)|短信里的?(?:网页|页面|网址)|[那这]个?页面)'
const SIGNING_PAGE =
  '(?:(?<!internet |network |optical |fibre |fiber )links?|sign(?:ing|ature)? page|page (?:you|that was) sent|page in (?:the|your|that) (?:text|message|sms))'
const GONE = new RegExp(`${LINK}.{0,8}(?:[打点]不开|[开点]不了|失效|过期|无效|作废|不能用|用不了|不行|没用|没了)`)
const GONE_ENGLISH = new RegExp(
  [
    `\\b${SIGNING_PAGE}\\b.{0,30}\\b(?:(?:doesn't|does not|didn't|won't|will not|isn't|not|no longer|can't be|cannot be) (?:work|works|working|open|opens|opened|opening|load|loads|valid|good)|expired|expires|dead|broken|out of date|invalid)\\b`,
    `\\b(?:can't|cannot|can not|couldn't) (?:open|use|load|reach) (?:the |your |that |this )?(?:\\w+ )?${SIGNING_PAGE}\\b`,
  ].join('|'),
)
const NAMES_LINK = /链接|页|网址|link|page/
const CLAUSES = /[^,。;!?\n]+/g
const CLAUSES_ENGLISH = /[^,.;!?\n]+/g

/** Words as `normalise` gives them, without what they say of a link that does not open: that is no trouble with the line. */
export const besidesLink = (plain: string): string =>
  NAMES_LINK.test(plain)
    ? plain
        .replace(CLAUSES, (clause) => (GONE.test(clause) ? '' : clause))
        .replace(CLAUSES_ENGLISH, (clause) => (GONE_ENGLISH.test(clause) ? '' : clause))
    : plain

/** the page won't open: the only page that was sent. */
const PAGE_IS_GONE =
  /\b(?:the|that|this|your) page (?:(?:still|just|really) )?(?:won't|wont|doesn't|does not|didn't|can't|cannot|not|isn't|is not)(?: be)? (?:open|opens|opened|opening|load|loads|loading|work|working)\b/

/** 链接打不开了, the link in your text doesn't work any more. */
export const saysLinkIsGone = (text: string): boolean => {
  const plain = normalise(text)
  return PAGE_IS_GONE.test(plain) || besidesLink(plain) !== plain
}
