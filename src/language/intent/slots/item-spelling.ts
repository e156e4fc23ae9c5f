import { normalise } from '../../normalise.ts'
import { ordinalSpelling } from './ordinal-spelling.ts'

/** What dictation and hasty thumbs make of the words around an item's number, with the words that were meant. */
const MISSPELT: readonly (readonly [RegExp, string])[] = [
  [/項/g, '项'],
  [/[√✔☑✅]/g, '✓'],
  [/(第(?:[一二三四五六七八九十]{1,3}|\d{1,2}))个(?=$|[到至也都全好完做弄搞勾打过没已还和跟、,，o ✓-])/g, '$1项'],
  [/[❌✘✗]/g, '✗'],
  [/(?:打|大|达|搭|答)(?:个|上|完|一?下)?(?:够|沟|钩|购|构|狗|勾|√|✓)/g, '打勾'],
  [/(?:全|都)(?:够|沟|钩|购|构)(?=上|掉|选|了)/g, '全勾'],
  [/(?:够|沟|钩|购|构)(?=上|掉|选|一下)/g, '勾'],
  [/(?<![个第])两个?(?=[、和跟]?三[、和跟]?四)/g, '二'],
  [/(?<=\d) ?[一道] ?(?=\d)/g, '-'],
  [/\b(?:itm|iteam|itme|tem)(?= ?\d)/g, 'item'],
  [/\b(?:tik|tck|tikc|tic|chek|chk|ck)(?= ?(?:\d|item|no|#|off))/g, 'tick'],
  [/\btow\b/g, 'two'],
  [/\b(?:tree|thre)(?= (?:done|ok|and|good|is))/g, 'three'],
  [/\b(?:fore?)(?= (?:done|ok|and five))/g, 'four'],
]

const TIGHT_DOTS = /(?<![\d.:])\d{1,2}(?:\.\d{1,2}){2,}(?![\d.:])/g
const TWO_DOTTED = /(?<![\d.:-])([1-9])\.([1-9])(?=项|都|也|好|做|完|ok|打|勾|弄|搞|✓)/g
const JOINED = /(?<![\d/-])\d{1,2}(?:\/\d{1,2})+(?![\d/])|(?<![\d-])\d{1,2}(?:-\d{1,2}){2,}(?![\d-])/g
/** 8/8: of eight all. */
const WHOLE_FRACTION = /(?<![\d/])(\d{1,2}) ?(?:\/|out of|of) ?\1(?![\d/])/g
/** 123: items without anything between them. */
const RUN = /(?<![\d.:-])[1-9]{3,9}(?![\d.:%])(?! ?(?:m|db|g|米|兆|元|块|号楼|室|单元))/g

/** 一二三项: items without anything between them; 十二三项 are about so many. */
const CHINESE_RUN =
  /(?<![十百两几一二三四五六七八九])(?:一?二?三?四?五?六?七?八?九?)(?<=[一二三四五六七八九]{2})(?=[项条号都])/g

/** 1, 2 and 3: a list, whose commas part no clauses. */
const LISTED =
  /(?<=(?<![\d.:])\d{1,2}|[一二三四五六七八九十]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)) ?[,，] ?(?=(?:and )?第?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)(?:[ ,，、项号条]|$))/g

const rises = (figures: string): boolean =>
  Array.from(figures).every((figure, at, all) => at === 0 || figure > (all[at - 1] ?? ''))

/**
 * A message in the form in which items are looked for: slips of dictation and thumbs put right, numbers parted by 、 however
 * they were parted (1.2.3, 1/2, 1。2, 123, 二 三).
 */
export function itemSpelling(text: string): string {
  const parted = ordinalSpelling(text)
    .replace(/[①-⑳]/g, ' $& ')
    .replace(/\uFE0F?\u20E3/g, ' ')
    .replace(/(?<=[一二三四五六七八九十\d]) +(?=\p{Script=Han})/gu, '、')
    .replace(/(?<=\p{Script=Han}) +(?=[一二三四五六七八九十\d第])/gu, '，')
  const plain = normalise(parted)
    .replace(WHOLE_FRACTION, ' all items ')
    .replace(/(?<=\d)。(?=\d)/g, '、')
    .replace(TIGHT_DOTS, (list) => list.replaceAll('.', '、'))
    .replace(TWO_DOTTED, (said, one, other) => (one < other ? `${one}、${other}` : said))
    .replace(JOINED, (list) => list.replaceAll(/[/-]/g, '、'))
    .replace(CHINESE_RUN, (run) => Array.from(run).join('、'))
    .replace(RUN, (figures) => (rises(figures) ? Array.from(figures).join('、') : figures))
  return MISSPELT.reduce((line, [slip, meant]) => line.replace(slip, meant), plain).replace(LISTED, '、')
}
