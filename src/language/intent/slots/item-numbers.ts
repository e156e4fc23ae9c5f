import { readNumeral } from '../../numerals.ts'

const HIGHEST_ITEM = 50
const CHINESE = '二?十[一二三四五六七八九]?|[一二三四五六七八九]'
const FIGURE = `\\d{1,2}|${CHINESE}`
const ENGLISH = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'
const COUNTED = '(?:号?项目?|条|样|步骤?|号)'

/** What is measured, counted or numbered and no item: of a length, a time, a place, a device. */
const UNITS =
  '点(?!打|做|弄|好|完)|个|分|秒|小时|钟头|刻|天|周|月|日|年|岁|号(?:楼|院|线|门|房|机|箱|柜|口|井|单元|库|地块)|楼|层|栋|幢|单元|室|房|户|家|单(?!子)|公?里|米|厘米|毫米|公分|千?兆|元|块|毛|根|台|条(?:线|光|网|缆|皮)|张|套|芯|口|路|只|盏|把|位|人|趟|次|回|遍|度|伏|瓦|件|瓶|包|箱|袋|盒|级|类|成(?!了)|倍|代|频|期|通|方|面|周|处|维|手|分之'
const ENGLISH_UNITS =
  "dbm?|[mg]bps|[mgk]b|[mgk]hz|[mk]?m|cm|g|s|h|x|ms|k|v|mins?|minutes?|hrs?|hours?|secs?|seconds?|am|pm|o'clock|feet|foot|ft|inch\\w*|met(?:re|er)s?|cores?|rooms?|floors?|sockets?|outlets?|lamps?|lights?|photos?|pics?|pictures?|people|persons?|guys?|cables?|ports?|aps?|jobs?|houses?|customers?|clients?|visits?|times|days?|weeks?|screws?|holes?|boxes|more|left|remaining|to go|of|things?|percent|degrees?|years?|volts?|pm|items? (?:left|more|remaining)|by one"
const MEASURED = new RegExp(
  `(?<!第)(?:[\\d零一二三四五六七八九十百两]+)(?:来|多|几)?(?:${UNITS})|(?<![a-z\\d])(?:\\d+ ?|(?:${ENGLISH}) )(?:${ENGLISH_UNITS})(?![a-z])`,
  'g',
)
/** -22, 2.5, 10:30, 940, 100%, 负27. */
const FIGURES_OF_OTHERS =
  /(?:(?<![\d、])-|负|零下|minus (?=\d{2}))\d+(?:\.\d+)?|\d+\.\d+|\d{1,2}:\d{2}|\d{3,}|\d+ ?%|\d+度\d?|(?:等了?|晚|堵了?)\d+|\b(?:half|past|quarter to|at|by|before|after|around|since|there in) (?:\d{1,2}(?::\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[x×]\d+/g
/** Wifi 6, cat 6, unit 2, AP3: figures that belong to a name. */
const NAMED_BY_FIGURES =
  /\b(?:cat|wi-?fi|unit|flat|floor|room|building|house|apt|ports?|line|core|ap|onu|ont|gate|block|door|street|level|tower|fever|version|class|take|takes|took) ?-?\d+|(?<![a-z])(?!(?:items?|no|nr|num|number|pts?|points?|steps?|tick|check|mark|task|done|ok|and|n)\d)[a-z]+-?\d+/g
/** 第二次, 第三家: the time and the house are counted, no items. */
const OTHERS_IN_ORDER = new RegExp(
  `第(?:${FIGURE})(?:次|天|遍|回|家|户|单(?!子)|层|楼|批|趟|期|周|栋|根|台|块|张|段|盏|路|芯|孔|位|代|类|颗|只|间|排|股|圈|套|辆|个(?:客户|用户|人|小时|房间|单|电话|月|路口))|\\b(?:${ORDINALS}|\\d{1,2}(?:st|nd|rd|th)) (?:floor|visit|time|job|house|day|customer|client|of|order|week|thing|call|try|attempt|room|door)`,
  'g',
)
/** 两项, 八项全过, 后三条, 还剩2, all 8, 3 out of 8: how many there are, and not which. */
const COUNTS = new RegExp(
  `[做弄搞干勾]到第?(?:${FIGURE})(?:项|条|步)?(?!为止)|(?:${FIGURE})[项个条样](?:里|中|当中)|(?:后|最后|倒数|还剩?|只剩|剩下?|还差|共|这|那|有)[面头下]?(?:${FIGURE}|两)(?:项|个|条|样|步)|(?:${FIGURE}|两)(?:项|个|条|样)(?=全|都|一个不)(?<!第(?:${FIGURE})(?:项|个|条|样))|(?:做|弄|勾|搞|完成|打)了(?:${FIGURE}|两)(?:项|条|样|步)(?!目)|(?<!^|[ ,，。;；!第项条样、和跟与也勾掉了好完过✓a-z\\d一二三四五六七八九十])(?:${CHINESE})(?:项|条|样)(?=[^目]|$)|两(?:项|条|样)|(?:还?剩|还差)(?:${FIGURE})(?=$|[,，。])|\\b(?:all|other|last|remaining|these|those) (?:the )?(?:\\d{1,2}|${ENGLISH})\\b|\\d+ out of \\d+`,
  'g',
)
/** Words that hold a numeral and mean none. */
const WORDS_WITH_NUMERALS =
  /(?:周|星期|礼拜|初)[一二三四五六日天\d]+|(?<!第)一(?:样|步|项|条|点|个|[下起遍直定般共切会些路家户单楼半边刻头趟回声旦致块口堆大并律齐早把气式])|[统唯万之另逐专第]一(?=[^项条个步号样点]|$)(?<!第一)|一一(?!、)|乱七八糟|七七八八|七上八下|三番|再三|四周|五金|超五|十分|十足|老[二三四五六七]|三下|(?<!^|[,;&+.、] ?|\b(?:items?|numbers?|no\.?|steps?|points?|tick|check|mark|off|and|to|from|only|just|task|with|do|for|say|take|pick|choose|option|choice|slot|box|#) ?)one\b|\bones?(?: more| left| by one| of| sec| min| thing)\b|\b(?:two|three|both) (?:of|guys|more|things)\b/g

const BETWEEN = '(?:-+|到|至|to|through|thru|till|until|\\.{2,}|up to)'
const RANGE = new RegExp(
  `(?<![\\d.:-])(?:第|items? |numbers? |steps? |points? |no\\.? ?)?(${FIGURE}|${ENGLISH})${COUNTED}? ?${BETWEEN} ?(?:第|item |number |step |no\\.? ?)?(${FIGURE}|${ENGLISH})(?![\\d:%]|\\.\\d| ?(?:${UNITS})| ?(?:${ENGLISH_UNITS})(?![a-z]))${COUNTED}?`,
  'g',
)
const FIRST_ONES = new RegExp(
  `(?:前|头)[面头]?(${FIGURE}|两)(?:项|个|条|样|步|(?=都|也|好|完|做|弄|ok|打|勾|搞|✓|$))|\\b(?:the )?(?:first|top|1st) (\\d{1,2}|${ENGLISH})\\b`,
  'g',
)
/** 到8为止, everything up to 5. */
const UP_TO = new RegExp(
  `到第?(${FIGURE})${COUNTED}?为止|一直(?:[做弄搞勾]?)到第?(${FIGURE})${COUNTED}?|\\b(?:all|everything|done|ok|ticked)(?: \\w+){0,3}? (?:up to|through|thru|till|until|to)(?: and including)? (?:item |number |no\\.? |step |#)?(\\d{1,2}|${ENGLISH})\\b`,
  'g',
)
const NUMBERS = new RegExp(`(?<!\\d)\\d{1,2}(?!\\d)(?:st|nd|rd|th)?|${CHINESE}|\\b(?:${ENGLISH}|${ORDINALS})\\b`, 'g')

/** Whether the first ones of a list are told together: 前三项. */
export const tellsFirstOnes = (plain: string): boolean => plain.search(FIRST_ONES) >= 0

/** The words with every run of items written out: 2到5, 前三项, everything up to 4 as 2、3、4、5 and so on. */
export const withRunsWritten = (plain: string): string =>
  plain
    .replace(UP_TO, (_, last, end, english) => run(1, numberOf(last ?? end ?? english)))
    .replace(RANGE, (_, first, last) => run(numberOf(first), numberOf(last)))
    .replace(FIRST_ONES, (_, count, english) => run(1, numberOf(count ?? english)))

const run = (first: number, last: number): string =>
  Array.from({ length: Math.max(0, Math.min(last, HIGHEST_ITEM) - first + 1) }, (_, at) => first + at).join('、')

/** The words without the numbers that measure something or name something else: -22, 3米, 5楼, 10:30, wifi 6. */
export const withoutMeasures = (plain: string): string =>
  [FIGURES_OF_OTHERS, NAMED_BY_FIGURES, OTHERS_IN_ORDER, MEASURED].reduce(
    (line, others) => line.replace(others, ' '),
    plain,
  )

/** The numbers of items in words that are known to tell of items, rising: every one that neither measures, counts nor names something else. */
export function itemNumbersIn(plain: string): readonly number[] {
  const rest = [COUNTS, WORDS_WITH_NUMERALS].reduce((line, others) => line.replace(others, ' '), withoutMeasures(plain))
  const numbers = [...rest.matchAll(NUMBERS)].map(([numeral]) => numberOf(numeral))
  return [...new Set(numbers)].filter((item) => item >= 1 && item <= HIGHEST_ITEM).toSorted((one, other) => one - other)
}

function numberOf(numeral: string): number {
  const english = [ENGLISH, ORDINALS].map((words) => words.split('|').indexOf(numeral)).find((at) => at >= 0)
  if (english !== undefined) return english + 1
  return numeral === '两' ? 2 : (readNumeral(numeral.replace(/(?:st|nd|rd|th)$/, '')) ?? Number.NaN)
}
