import { normalise } from '../normalise.ts'
import { readNumeral } from '../numerals.ts'
import { isAsked } from './is-asked.ts'
import { readYesNo } from './read-yes-no.ts'

/** What a customer says to additional work with its price; `words`: something else about it, which is the installer's to answer. */
export type SaidOfOffer = 'yes' | 'no' | 'words'

const MONEY = /贵|多少钱|便宜|价|费|几块|几元|收钱|要钱|how much|\bcosts?\b|\bprice|expensive|cheap|discount|\bpay\b/
const UNDECIDED = /考虑|想想|想一想|再说|问问|看看|商量|不知道|\b(?:maybe|think|not sure|don't know)\b/
const CONDITION =
  /但|不过|除非|只要|只能|便宜点|再便宜|少点|\b(?:if|but|unless|as long as|provided|only|except|cheaper|less)\b/
/** 算了还是装上吧: a no that is taken back in the same breath. */
const AFTER_ALL =
  /^(?:算了|等等|等一?下|哎|唉|那个)[,， ]*(?:吧|啊)?[,， ]*(?=(?:那|就|还是|要不|给我?)*(?:装|要|做|加|来|弄)(?!不|什么|啥))/
const NO =
  /不要|不用|不做|不装|不加|不弄|不需要|不想|不同意|别[做装加弄]|算了|\b(?:no|nope|don't|do not|not wanted|not needed|never ?mind)\b/
const YES =
  /同意|可以|要得|没问题|^(?:那|就|嗯|好|好的|还是|又|行|中|成|得|吧|哎|唉|对|我|俺|想|先|给|要不)*(?:要了?|来(?=一?个)|[做加装安弄搞拉]上?)(?:一?个)?(?:吧|嘛|噻|啊|的)*$|(?:中|行|成|好|得)(?:吧|啊|呀|的|了|嘞|嘛|噻)*$|\b(?:ok|okay|yes|yeah|sure|fine|go ahead|do it|want it|i agree|please do)\b/
/** 来了: of whoever comes, and a yes to nothing. */
const IS_HERE = /^\s*(?:来|到)了[啊呀。!！~ ]*$/
const AMOUNT =
  /(\d+|[一二两三四五六七八九十百]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)\b) ?(?:个|米|条|台|根|处|套|件|m\b|met(?:er|re)s?\b|pcs?\b|pieces?\b|sockets?\b|(?=[^个米条台根]{0,1}(?:就|够|is enough|will do|only)))/g

/** Reads what is said of an offer of `quantity`. Who asks what it costs has decided nothing; 五米就够了 is another wish, and no refusal. */
export function readOffer(text: string, quantity: number): SaidOfOffer | undefined {
  if (IS_HERE.test(text)) return undefined
  const whole = readYesNo(text)
  if (whole) return whole
  const plain = inClauses(text)
  const asks = isAsked(plain) || /[不没]$/.test(plain)
  if (MONEY.test(plain) && (asks || !NO.test(plain))) return CONDITION.test(plain) && !asks ? 'words' : undefined
  const isOtherAmount = amountsIn(plain).some((amount) => amount !== quantity)
  if (isOtherAmount) return 'words'
  if (asks || UNDECIDED.test(plain)) return undefined
  const clauses = plain.split(/[,;!.。，、]+/).filter((clause) => clause.trim() !== '')
  const isNo = clauses.some((clause) => readYesNo(clause) === 'no' || NO.test(clause))
  const isYes = clauses.some(
    (clause) => readYesNo(clause) === 'yes' || (YES.test(clause) && !NO.test(clause) && !/不/.test(clause)),
  )
  if (isYes && (isNo || CONDITION.test(plain))) return 'words'
  if (isNo) return 'no'
  return isYes ? 'yes' : undefined
}

/** Normalised, with 算了还是 taken for what it leads to; a space between Chinese words is a comma. */
const inClauses = (text: string): string =>
  normalise(text.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '，')).replace(AFTER_ALL, '')

const amountsIn = (plain: string): readonly number[] =>
  [...plain.matchAll(AMOUNT)].flatMap(([, said = '']) => readNumeral(said) ?? [])

const WANTS_AFTER_ALL =
  /^(?:那|还是|好|好的|行|中|成|得|又|嗯|吧|就|要不|我|俺|给|想|ok,? |okay,? |yes,? |well,? |fine,? )*(?:要|做|加|装|安)(?:上|一?个)?(?:吧|嘛|噻|算了)$|^(?:那|还是|我|俺|又想?|想|就)*(?:还是|又想?|那)(?:要|做|加|装)(?:上|一?个)?(?:了|吧|的)?$|^要得$|^(?:一|两|[1-9])个?就(?:中|行|成|好|可以)(?:了|吧)?$|^(?:(?:ok|okay|yes|well|fine|actually|then),? )*(?:do it|i(?:'ll| will) (?:take|have) it(?: after all)?|i want it(?: after all)?)(?: then| please| after all)?$/
/** What leads to it, or repeats it: 等等, 改主意了, 装. */
const LEADS =
  /^(?:那|算了|等等|等一?下|哎|唉|嗯|好|好的|行|中|不|对|装|要|我?(?:改|变)主意了|我?想(?:了想|好了|通了|想)|考虑了一下|师傅|wait|hmm|actually|well|sorry|i changed my mind)$/

/** 要吧, 算了还是装上吧, ok do it: somebody wants after all what they were offered. */
export function wantsAfterAll(text: string): boolean {
  const plain = inClauses(text)
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

const HOW_PAID =
  /现金|账单|帐单|话费(?:里|上|单)|怎么(?:付|交|给|收|结|算)|(?:付|交|给|转)(?:给)?谁|(?:付|交|给|转)给?(?:师傅|他)|(?:重复|再|又|双重)收|收两次|另外(?:给|付|交)|当面(?:给|付|收|交)|扫码|微信(?:付|转)|\b(?:in cash|cash|on (?:my|the) bill|how (?:do|should|can) (?:i|we) pay|pay (?:him|the technician|whom|who)|charged? twice|pay twice)\b/
const OF_A_SUM =
  /钱|费(?!心)|\d+ ?(?:块|元)|[一二两三四五六七八九十百]+(?:块|元)|加装|面板|\bpay|\bcharge|\bmoney|\byuan/

/** 给师傅现金还是记在账单里, 30块会不会重复收: how additional work is paid is asked. */
export function asksHowPaid(text: string): boolean {
  const plain = normalise(text)
  const asks = isAsked(plain) || /还是|呢|怎么|谁|会不|\b(?:how|whom|who|or)\b/.test(plain)
  return asks && HOW_PAID.test(plain) && OF_A_SUM.test(plain)
}

const HAGGLES =
  /太贵|贵了|便宜|少(?:点|一点|收)|打折|优惠|\d+ ?(?:块|元)? ?(?:行不|行吗|可以吗|成不|中不|好不)|\b(?:cheaper|discount|too (?:much|expensive)|less)\b/
/** 50太贵 30行不行, 贵不贵: what it costs is asked, or bargained about. */
export function asksOfPrice(text: string): boolean {
  const plain = normalise(text)
  return HAGGLES.test(plain) || MONEY.test(plain)
}
