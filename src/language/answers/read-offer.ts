import { readNumeral } from '../numerals.ts'
import { OF_MONEY } from './about-extra-money.ts'
import { agreesWholly } from './agrees-wholly.ts'
import { inOfferClauses } from './in-offer-clauses.ts'
import { isAsked } from './is-asked.ts'
import { readObjection } from './objects-to-extra.ts'
import { readYesNo } from './read-yes-no.ts'

/**
 * What a customer says to additional work with its price.
 *
 * - `words`: something else about it, which is the installer's to answer
 * - `undecided`: they want to think, or to ask somebody first
 */
type SaidOfOffer = 'yes' | 'no' | 'words' | 'undecided'

const FAMILY =
  '(?:儿子?|女儿?|闺女|媳妇|老婆|老公|老伴|爱人|对象|孩子|爸|妈|爹|娘|家里|家人|屋里|当家的|房东|领导|老板|他爹|她爸|他妈)'
const UNDECIDED = new RegExp(
  `考虑|想想|想一想|想一下|再说|再看|问问|看看|看一下|看情况|商量|不知道|不晓得|拿不准|拿不定|做不了主|不当家|说了(?:不)?算|问(?:一?下|过|我|俺|他)|(?:等|问|听|跟|和|叫|喊)(?:一下|我|俺|咱|家)*(?:[^,，。]{0,2})${FAMILY}|${FAMILY}(?:回来|说了?算|同意(?:了)?(?:再|才))|等(?:一?会儿?|一?下|等)|回头|过会儿?|晚点(?:再)?说|\\b(?:maybe|think|not sure|don't know|dont know|let me|ask|asking|check with|talk to|talk with|discuss|decide|later|hold on|one moment|moment|wait|not now|not yet|perhaps|my (?:wife|husband|son|daughter|mum|mom|mother|dad|father|landlord|boss|parents?))\\b`,
)
const CONDITION =
  /但|不过|除非|只要|只能|便宜点|再便宜|少点|\b(?:if|but|unless|as long as|provided|only|except|cheaper|less)\b/
const NO =
  /不要|不用|不做|不装|不加|不弄|不需要|不想|不同意|别[做装加弄]|算了|拒绝|免了|拉倒|(?:可以|行|中|要|同意)个(?:屁|鬼|锤子|毛|球|头)|(?:可以|行|同意)(?:个)?(?:才怪|不了)|凭(?:什么|啥)(?:要|就|得)?[我俺]?(?:们)?(?:要)?(?:同意|可以|装|加|做|行)|\b(?:no|nope|nah|don't|do not|dont|not wanted|not needed|never ?mind|no way|hell no|refuse|decline)\b/
/** What may be a yes, were it said alone. */
const MAYBE_YES =
  /同意|可以|要得|没问题|^(?:那|就|嗯|好|好的|还是|又|行|中|成|得|吧|哎|唉|对|我|俺|想|先|给|要不)*(?:要了?|来(?=一?个)|[做加装安弄搞拉]上?)(?:一?个)?(?:吧|嘛|噻|啊|的)*$|(?:中|行|成|好|得)(?:吧|啊|呀|的|了|嘞|嘛|噻)*$|\b(?:ok|okay|yes|yeah|sure|fine|go ahead|do it|want it|i agree|please do)\b/
/** 来了: of whoever comes, and a yes to nothing. */
const IS_HERE = /^\s*(?:来|到)了[啊呀。!！~ ]*$/
const AMOUNT =
  /(\d+|[一二两三四五六七八九十百]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)\b) ?(?:个|米|条|台|根|处|套|件|m\b|met(?:er|re)s?\b|pcs?\b|pieces?\b|sockets?\b|(?=[^个米条台根]{0,1}(?:就|够|is enough|will do|only)))/g

/** Reads what is said of an offer of `quantity`. Only an explicit yes that is all there is agrees to it (DS-4); who asks what it costs has decided nothing; 五米就够了 is another wish, and no refusal. */
export function readOffer(text: string, quantity: number): SaidOfOffer | undefined {
  if (IS_HERE.test(text)) return undefined
  if (readYesNo(text) === 'no') return 'no'
  const plain = inOfferClauses(text)
  const asks = isAsked(plain) || /[不没]$/.test(plain)
  if (OF_MONEY.test(plain) && (asks || !NO.test(plain))) return CONDITION.test(plain) && !asks ? 'words' : undefined
  const isOtherAmount = amountsIn(plain).some((amount) => amount !== quantity)
  if (isOtherAmount) return 'words'
  if (!asks && readObjection(text) === undefined && agreesWholly(plain)) return 'yes'
  return asks ? undefined : readDecided(plain)
}

/** What is said besides a whole yes: with a yes in it and more, it is the installer's to hear, or asked back. */
function readDecided(plain: string): SaidOfOffer | undefined {
  const clauses = plain.split(/[,;!.。，、~…]+/).filter((clause) => clause.trim() !== '')
  const isNo = clauses.some((clause) => readYesNo(clause) === 'no' || NO.test(clause))
  const isYes = clauses.some((clause) => MAYBE_YES.test(clause) && !NO.test(clause) && !/[不没未谁]/.test(clause))
  if (UNDECIDED.test(plain) && !isNo) return 'undecided'
  if (isYes && (isNo || CONDITION.test(plain))) return 'words'
  return isNo ? 'no' : undefined
}

const amountsIn = (plain: string): readonly number[] =>
  [...plain.matchAll(AMOUNT)].flatMap(([, said = '']) => readNumeral(said) ?? [])
