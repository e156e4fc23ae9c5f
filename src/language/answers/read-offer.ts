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
const NO =
  /不要|不用|不做|不装|不加|不弄|不需要|不想|不同意|别[做装加弄]|算了|\b(?:no|nope|don't|do not|not wanted|not needed|never ?mind)\b/
const YES =
  /同意|可以|要得|没问题|^(?:那|就|嗯|好|好的|还是|又|行|中|对|我|想|先)*(?:要|做|加|装|安|弄|来|搞|拉)(?:一?个|上|了)?(?:吧|嘛|噻|啊|的|了)*$|(?:中|行|成|好|得)(?:吧|啊|呀|的|了|嘞|嘛|噻)*$|\b(?:ok|okay|yes|yeah|sure|fine|go ahead|do it|want it|i agree|please do)\b/
const AMOUNT =
  /(\d+|[一二两三四五六七八九十百]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)\b) ?(?:个|米|条|台|根|处|套|件|m\b|met(?:er|re)s?\b|pcs?\b|pieces?\b|sockets?\b|(?=[^个米条台根]{0,1}(?:就|够|is enough|will do|only)))/g

/** Reads what is said of an offer of `quantity`. Who asks what it costs has decided nothing; 五米就够了 is another wish, and no refusal. */
export function readOffer(text: string, quantity: number): SaidOfOffer | undefined {
  const whole = readYesNo(text)
  if (whole) return whole
  const plain = normalise(text.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '，'))
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

const amountsIn = (plain: string): readonly number[] =>
  [...plain.matchAll(AMOUNT)].flatMap(([, said = '']) => readNumeral(said) ?? [])

const WANTS_AFTER_ALL =
  /^(?:那|还是|好|好的|行|又|嗯|ok,? |okay,? |yes,? |well,? |fine,? )*(?:要|做|加|装|安)(?:上|一?个)?(?:吧|嘛|噻)$|^(?:那|还是)+(?:要|做|加|装)(?:一?个)?(?:了|吧|的)?$|^要得$|^(?:一|两|[1-9])个?就(?:中|行|成|好|可以)(?:了|吧)?$|^(?:(?:ok|okay|yes|well|fine|actually|then),? )*(?:do it|i(?:'ll| will) (?:take|have) it(?: after all)?|i want it(?: after all)?)(?: then| please| after all)?$/

/** 要吧, ok do it: somebody wants after all what they were offered. */
export const wantsAfterAll = (text: string): boolean =>
  WANTS_AFTER_ALL.test(normalise(text).replace(/[。.!！ ]+$/u, ''))
