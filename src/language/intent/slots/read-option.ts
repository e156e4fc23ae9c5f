import { readPlaceInList } from '../../answers/read-choice.ts'
import { normalise } from '../../normalise.ts'
import { readNumeral } from '../../numerals.ts'
import { itemNumbersIn } from './item-numbers.ts'
import { ordinalSpelling } from './ordinal-spelling.ts'

/** As many options as anything shows; places from the end are told apart by this many. */
const MOST_OPTIONS = 20
/** Offers have three options. */
const MIDDLE_OF_THREE = 2
/** 28号那个 is a day: a number that stands in a sentence goes no further than an offer can. */
const MOST_IN_A_SENTENCE = 9

/** 2👌, 1❗ */
const ADORNMENTS = /(?!\p{N})[\p{Extended_Pictographic}\p{Emoji_Modifier}]/gu

/** b b b, 第一第一 */
const SAID_AGAIN = /^\s*(\S{1,4}?)(?:[\s,，、]+\1)+[\s。.!！]*$/

/** What was said before it was taken back: 第二个，不对，第三个. */
const TAKEN_BACK =
  /^.*(?:不对|错了|说错|算了|(?:改|换)[成到为]|\b(?:no wait|wait|sorry|actually|i mean|make that|no no|(?:change|switch)(?: it| that| \d)? to)\b|不不|哦不|不是?[,，])[,，. ]*(?=.*(?:第|\d|[一二三四五六]|最|后|前|中间|倒|[a-f]\b|first|second|third|last|one|two|three))/
/** 不要第一个要第三个: what is wanted after all. */
const AFTER_ALL = /^.*(?:不要|不选|别选|不是|\bnot) ?.*?(?=要第|要\d|选第|选\d|而是|(?<!不)是(?:第|\d))/
/** 要1不要2, 1行2不行, 2 pls not 3: those that are refused beside another. */
const ONE =
  '(?:第?(?:\\d{1,2}|[一二三四五六七八九十])[个种项档]?|\\b(?:the )?(?:option |number )?(?:\\d|one|two|three|four|first|second|third|fourth|[a-d]\\b)(?: one)?)'
const REFUSED_ONES = new RegExp(
  `(?:不要|不选|不用|别选?|不是|\\bnot|\\bneither|\\bnor|\\bthan|\\bover|\\binstead of) ?${ONE}(?!行|可以|最|吧)|${ONE}(?:那个)?(?:就?不(?:要(?!第?[\\d一二三四五六])|行|可以|成|中|合适|方便|好|选)|太[早晚赶]|没空|冲突)|${ONE} (?:is|are)(?:n't| not| no good| too)`,
  'g',
)
/** 除了第三个都不行: of what is refused but one, that one. */
const ALL_REFUSED_BUT = new RegExp(
  `^.*?除了?(${ONE})[^,，。]{0,3}(?:都|别的|其[他它余])[^,，。]{0,4}[不没].*$|^.*(?:都|全|别的|其[他它余])[^,，。]{0,3}不[^,，。]{0,4}[,，]?除了?(${ONE}).*$|^.*\\b(?:none|nothing|no one) (?:but|except) (${ONE}).*$`,
)
/** 第二个行不行，行就它: what is asked of one that is taken. */
const ASKED = /行不行|可不可以|好不好|能不能|成不成|中不中|[可得好]唔[可得好]以?/g
/** 第一个，不行就第二个: what is taken if the first is gone. */
const FALLBACK =
  /(?<=.)(?:如果|要是|实在|万一|不然|否则|[,，。 ]不行(?:的话)?[就再]|\b(?:if not|otherwise|failing that|or else)\b).*$/
/** if it's not too much trouble: manners that refuse nothing. */
const MANNERS =
  /\bif (?:it'?s |it is |that'?s |that is )?(?:not (?:too much|a|any) (?:trouble|bother|hassle|problem)|(?:no|you don'?t) (?:trouble|mind))|(?:要是|如果)?不(?:太)?(?:麻烦|打扰)(?:您|你|的话)/g
/** What is said of options that are not taken, with what is left of it. */
const NOT_TAKEN: readonly (readonly [RegExp, string])[] = [
  [MANNERS, ''],
  [TAKEN_BACK, ''],
  [ALL_REFUSED_BUT, '选$1$2$3'],
  [AFTER_ALL, ''],
  [ASKED, ''],
  [FALLBACK, ''],
  [REFUSED_ONES, ','],
]
/** Clauses, each of which takes an option or refuses one. */
const CLAUSES = /[,，。;；!?()\n]+|\.+(?= |$)|\bbut\b|但是?|不过/
const REFUSED =
  /不(?:要|行|选|想|可以|好(?!意思)|方便|太|能|用|合适|中|成|得)|唔(?:得|好|要|啱|可以|方便)|弗|勿要|要不得|冲突|没空|没时间|来不及|太[早晚赶迟急]|别(?:选|要|给|约|定|排|安排)|除了|\b(?:not|no good|can't|cannot|don't|doesn't|won't|isn't|except|never|too (?:early|late|soon))\b/

/** Why another is not taken: B吧，A我在开会. */
const BUSY =
  /不在|没人|上学|睡觉|出差|接[娃孩]|开会|上班|上课|有事|出门|[忙赶]|我[要得在](?!家)|\b(?:busy|at work|working|meeting|away)\b/

/** 1也行3也行，就3吧: of several, the one that words take. */
const PICKS = /[吧行好选要定约]|就|可以|ok|\b(?:please|pls|works?|take|choose|pick|good|fine|best)\b/
const CONCLUDES = /那就|那(?=[a-e\d第一二三])|还是|干脆|所以|最终|就[要选]|\b(?:so|then|rather|go with)\b/

const NUMERAL = '\\d{1,2}|十?[一二三四五六七八九]|十'
const NUMBERED = [
  new RegExp(`(?<!倒数|倒着数)第(${NUMERAL})(?![次天遍回周名季节层期批家\\d])`, 'g'),
  new RegExp(
    `(?:选项?|选择|方案|要|就是?|定|约|按|挑|排|号码|序号|时段|时间)(${NUMERAL})(?![\\d点时:.月天周年小半分刻号个]|起|样|定)`,
    'g',
  ),
  /(?<![\d月.:])([1-6一二三四五六])号(?![楼院线栋门])/g,
  /\b(?:option|opt\.?|op|number|no\.?|slot|choice|nr\.?|time|pick|choose|take|with|for|say) ?#?(\d|one|two|three|four|five|six)\b(?! ?(?:am|pm|o'clock|:|\d|hours?|days?|weeks?|\.\d))/g,
  /^(\d|[一二三四])(?=就|可以|[行成最好]|比较|合适|我)/g,
  /^(\d|one|two|three|four)(?: is| works| suits| would| will|'s| sounds| seems| looks)\b/g,
  /#(\d)\b/g,
  /\b(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th)\b(?! (?:of|time|week|visit|to last|last|from last)\b)/g,
  /(?:^|\boption |\bslot |\b(?:pick|choose|take|with|say|be|want|prefer|like|do) |[选要就]|选项|方案)([a-f甲乙丙丁])(?![a-z'\d]| (?!lah?\b|pls|please|thanks|is\b|can\b|works|would|then)[a-z\d])/g,
]
/** Places from the end, which other numbers stand in. */
const LAST_BUT_ONE =
  /(?:倒着?|从?(?:[下后末底尾][面边头]?)(?:往[上前])?)数(?:起|的)*第?[二2]|倒[二2](?!手)|\b(?:second|2nd) (?:to |from )?(?:the )?last\b|\b(?:last|final) but one\b|\b(?:second|2nd|two) (?:from|up from) (?:the )?(?:bottom|end)\b|\bpenultimate\b|\bnext to last\b|\bone before (?:the )?last\b/
const PLACED: readonly (readonly [RegExp, number])[] = [
  [
    /倒着?数第?[一1]|最后(?!一次)|最末|末尾|最尾|尾[个项条]|末了|末一|最晚|最迟|[后靠][面边头后](?!再)|压轴|最?[下底][面边下](?!.?[周午])|晚(?:的|嘞|点)|\b(?:last|latter|bottom|final|latest|later|late (?:one|slot))\b(?! (?:week|time|night|visit|month))/,
    -1,
  ],
  [
    /最[早先]|打头|开头|头一[个条项]|最?前[面边头]|最?上[面边头]|[靠最]前(?!天)|早(?:的|嘞)|\b(?:top|former|earliest|earlier|early (?:one|slot)|sooner)\b(?! (?:than|floor))/,
    1,
  ],
  [/中间|当中|正中|\b(?:middle|cent(?:er|re))\b/, MIDDLE_OF_THREE],
]
/** 前头俩都不成: places of more than one. */
const SEVERAL = /[前后上下][面边头]?(?:两|二|三|几|些)个?/g
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const LETTERS = ['a甲', 'b乙', 'c丙', 'd丁', 'e', 'f']

/**
 * Which option a message picks, from 1, from the end as −1 and −2: by its number, letter or place, alone or in a sentence;
 * undefined where it picks none that way, or more than one.
 */
export function readOption(text: string): number | undefined {
  const spelt = ordinalSpelling(text).replace(ADORNMENTS, ' ').replace(SAID_AGAIN, '$1')
  const plain = normalise(spelt).replace(SEVERAL, ' ')
  if (LAST_BUT_ONE.test(plain)) return -2
  const place = alone(plain)
  if (place !== undefined) return place
  const [wished = [], parted = []] = [plain, withBreaks(spelt)].map((line) =>
    NOT_TAKEN.reduce((rest, [other, instead]) => rest.replace(other, instead), line).split(CLAUSES),
  )
  return onlyOne(wished) ?? onlyOne(parted) ?? loneNumber(wished)
}

/** The option of a message, or a clause, that says nothing else. */
function alone(plain: string): number | undefined {
  const place = readPlaceInList(plain, MOST_OPTIONS)
  if (place === undefined) return undefined
  if (PLACED.at(-1)?.[0].test(plain)) return MIDDLE_OF_THREE
  return place >= MOST_OPTIONS - 2 ? place - MOST_OPTIONS : place + 1
}

function onlyOne(clauses: readonly string[]): number | undefined {
  const said = clauses.map((clause) => clause.trim()).filter((clause) => clause !== '' && !REFUSED.test(clause))
  const free = said.filter((clause) => !BUSY.test(clause))
  const picked = free.filter((clause) => PICKS.test(clause))
  const concluded = free.filter((clause) => CONCLUDES.test(clause))
  return [said, free, concluded, picked]
    .map((each) => new Set(each.flatMap(optionsIn)))
    .find((options) => options.size === 1)
    ?.values()
    .next().value
}

/** The one number that is left where nothing says what it is of, and that is of nothing else: 三喵, 2 thx. */
function loneNumber(clauses: readonly string[]): number | undefined {
  const wished = clauses.filter((clause) => !REFUSED.test(clause))
  const [number, another] = new Set(wished.flatMap(itemNumbersIn))
  return number !== undefined && another === undefined && isInSentence(number) ? number : undefined
}

/** In Chinese a space parts clauses: 二 租客在. */
const withBreaks = (text: string): string =>
  normalise(text.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '，')).replace(SEVERAL, ' ')

function optionsIn(clause: string): readonly number[] {
  const own = alone(clause)
  if (own !== undefined) return [own]
  const said = NUMBERED.flatMap((numbered) =>
    [...clause.matchAll(numbered)].map(([, numeral = '']) => numberOf(numeral)),
  )
  const numbers = said.filter(isInSentence)
  const placed = PLACED.find(([words]) => words.test(clause))?.[1]
  return numbers.length > 0 || placed === undefined ? numbers : [placed]
}

const isInSentence = (number: number): boolean => number >= 1 && number <= MOST_IN_A_SENTENCE

function numberOf(numeral: string): number {
  const letter = LETTERS.findIndex((forms) => forms.includes(numeral))
  if (letter >= 0) return letter + 1
  if (/^\d(?:st|nd|rd|th)$/.test(numeral)) return Number(numeral.charAt(0))
  return ORDINALS.indexOf(numeral) + 1 || (readNumeral(numeral) ?? Number.NaN)
}
