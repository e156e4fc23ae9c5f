import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

/** What a customer may tell of a visit in words, as the evaluation names it. */
type VisitItem = 'uniform' | 'shoe-covers' | 'clean' | 'nothing-taken' | 'punctual'

/** What words tell of a visit. */
interface ToldOfVisit {
  readonly yes: readonly VisitItem[]
  readonly no: readonly VisitItem[]
  /** What isn't named was as it should be: 其他都有. */
  readonly isRestGood: boolean
  /** The clauses that tell of none of this, in the customer's own words. */
  readonly besides: readonly string[]
  /** It begins by taking back what was said: 不对，鞋套穿了. */
  readonly isCorrection: boolean
}

interface Words {
  readonly item: VisitItem
  readonly names: RegExp
  readonly no: RegExp
  readonly yes: RegExp
}

const NOT = "(?:没有?|未|不|忘了?|didn'?t|did not|wasn'?t|weren'?t|was not|never|without|not|no|don'?t|hadn'?t|forgot)"
const UNIFORM = '(?:工服|工作服|制服|工装|工牌|胸牌|工作证|工号牌|uniform|badge)'
const COVERS = '(?:鞋套|脚套|shoe ?covers?|overshoes)'
const TAKEN = '(?:钱|礼物?|红包|东西|烟|好处|小费|费用?|money|cash|tips?|gifts?|anything|a (?:cent|penny|thing))'

/** 收拾 may come as 收十, for numerals are read in their everyday form. A no is tried first; what is denied of a fault (没迟到, 不脏) is a yes. */
const ITEMS: readonly Words[] = [
  {
    item: 'uniform',
    names: new RegExp(UNIFORM),
    no: new RegExp(`${NOT}.{0,12}${UNIFORM}|${UNIFORM}.{0,4}${NOT}|便装|便服|plain clothes`),
    yes: new RegExp(
      `(?:穿|戴|带|挂|佩戴|有|wore|wearing|had|in|with).{0,10}${UNIFORM}|${UNIFORM}.{0,4}(?:穿|戴|带|挂|有|齐|好|on|fine|ok|yes)`,
    ),
  },
  {
    item: 'shoe-covers',
    names: new RegExp(COVERS),
    no: new RegExp(`${NOT}.{0,12}${COVERS}|${COVERS}.{0,4}${NOT}|没换鞋|(?:直接)?(?:穿着鞋|踩)(?:就)?进`),
    yes: new RegExp(
      `(?:穿|套|换|戴|用|有|wore|wearing|put on|used|had|with).{0,10}${COVERS}|${COVERS}.{0,4}(?:穿|套|换|戴|有|on|fine|ok|yes)`,
    ),
  },
  {
    item: 'clean',
    names: /干净|收[拾十]|打扫|卫生|clean|tid(?:y|ied)/,
    no: new RegExp(
      `(?:${NOT}|太|怎么).{0,6}(?:收[拾十]|打扫|清理|clean|tid(?:y|ied))|不.{0,2}干净|没.{0,6}干净|(?<![不没])(?:很|挺|太|一地|到处|满地|弄得|搞得).{0,3}(?:乱|脏|灰|垃圾|碎屑)|留.{0,4}垃圾|\\b(?:left|made).{0,10}(?:mess|dirt|rubbish|trash|dust)|\\b(?:dirty|messy)\\b`,
    ),
    yes: /干净|收[拾十](?:了|好|得|过)|打扫(?:了|好|得|过)|不(?:脏|乱)|clean|tid(?:y|ied)|no mess/,
  },
  {
    item: 'nothing-taken',
    names: /收钱|收礼|要东西|money|gifts?/,
    // Who took or asked for something is a report, and read as one.
    no: /(?!)/,
    yes: new RegExp(
      `${NOT}.{0,6}(?:收|要|拿|took|take|ask(?:ed)? for|charged?|want(?:ed)?).{0,8}${TAKEN}|(?:没有?|不)(?:收|要)(?:过)?(?:我的?)?钱|一分钱?(?:都|也)?没|(?:asked for|took) nothing|no (?:money|gifts?)|nothing (?:was )?(?:taken|asked)`,
    ),
  },
  {
    item: 'punctual',
    names: /准时|按时|准点|守时|按约|on time|punctual/,
    no: new RegExp(
      `${NOT}.{0,6}(?:准时|按时|准点|守时|按约|on time|punctual|when promised)|(?<!没有?|不|未|不算)(?:迟到|来晚|晚到|来得晚|晚了)|等了.{0,4}(?:半天|很久|好久|半小时|小时|钟头)|(?<!not |n't |never )(?<!not |n't )\\b(?:came|come|was|were|arrived|is|an hour|minutes?|too|very) late\\b`,
    ),
    yes: /准时|按时|准点|守时|及时|按约|(?:没有?|不|未|不算)(?:迟到|来晚|晚到|晚)|on time|punctual|(?:not|n't|never) (?:\w+ )?late|when promised/,
  },
]

const CLAUSE_ENDS =
  /[,，;；。!！\n]+|(?<=.)(?=(?:就是|只是|但是?|不过|可是|除了|其他|其它|其余|别的)(?!\d))|(?<=\S) ?\b(?=(?:but|except|apart from|other than|only)\b)|、| and (?=(?:no|the|he|she|they|was|did|it)\b)/
const EXCEPTED =
  /^(?:都有)?(?:就是?|只是|只有|但是?|不过|可是|除了?|(?:but|except|apart from|aside from|other than|only)(?: for)?)/
const REST =
  /^(?:(?:其他|其它|其余|剩下|别的)(?:的|几项)?(?:都|也|全)?|都|全都?|全部|样样|每项都?|(?:all|everything)(?: else)?(?: was| is| were)?|the (?:rest|others)(?: was| is| were)?)(?: ?(?:有|好|好的|做到了?|是|是的|没问题|没啥问题|挺好|很好|不错|可以|行|到位|fine|good|great|ok|okay|yes|perfect))?(?:的|了|啊|呢)?$/
const CORRECTION =
  /^(?:不对|不是|错了|说错了|我说错了|弄错了|更正|改一下|等等|no(?=[,，])|(?:sorry|actually|wait|correction|my mistake)\b)[,， 。:：]*/

/** Reads what a customer tells of a visit in words, clause by clause; undefined where no clause tells of it, or it is a question. */
export function readToldOfVisit(text: string): ToldOfVisit | undefined {
  const plain = normalise(text)
  if (isAsked(plain)) return undefined
  const isCorrection = CORRECTION.test(plain)
  const clauses = plain
    .replace(CORRECTION, '')
    .split(CLAUSE_ENDS)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
  const said = new Map<VisitItem, boolean>()
  const besides: string[] = []
  let isRestGood = false
  for (const clause of clauses) {
    const found = saidOf(clause)
    for (const [item, isSo] of found) said.set(item, isSo)
    if (found.length > 0) continue
    if (REST.test(clause)) isRestGood = true
    else besides.push(clause)
  }
  if (said.size === 0 && !isRestGood) return undefined
  const those = (isSo: boolean) => [...said].filter(([, so]) => so === isSo).map(([item]) => item)
  return { yes: those(true), no: those(false), isRestGood, besides, isCorrection }
}

/** 就是工牌 names alone what is excepted; without an exception a name alone tells nothing. */
function saidOf(clause: string): (readonly [VisitItem, boolean])[] {
  const isExcepted = EXCEPTED.test(clause)
  return ITEMS.flatMap(({ item, names, no, yes }): (readonly [VisitItem, boolean])[] => {
    if (no.test(clause)) return [[item, false]]
    if (yes.test(clause)) return [[item, true]]
    return isExcepted && names.test(clause) ? [[item, false]] : []
  })
}
