/** What follows a place in a list, so that what sounds like 第 or like a numeral is one. */
const COUNTED = '[项条个样步点号种档行格列]'
const SOUND_LIKE_NUMERALS: Readonly<Record<string, string>> = {
  以衣意亿: '一',
  而儿尔耳: '二',
  散伞山: '三',
  是事司寺: '四',
  武舞吴无午: '五',
  流留溜刘: '六',
  其奇起期: '七',
  把吧巴: '八',
  就久酒: '九',
  时实石: '十',
}
/** 第yi个, as a keyboard leaves it. */
const PINYIN_NUMERALS = { yi: '一', er: '二', san: '三', si: '四', wu: '五' }
const NUMERAL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'

/** Slips with what was meant, in the order in which they are put right. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  ...Object.entries(SOUND_LIKE_NUMERALS).map(
    ([sounds, numeral]) => [new RegExp(`(?<=[第地弟递])[${sounds}](?=${COUNTED})`, 'g'), numeral] as const,
  ),
  ...Object.entries(PINYIN_NUMERALS).map(
    ([pinyin, numeral]) => [new RegExp(`(?<=第) ?${pinyin} ?(?=${COUNTED})`, 'gi'), numeral] as const,
  ),
  [
    new RegExp(
      `(?<![工当本外场我老兄表堂小])[地弟递](?=${NUMERAL}(?:${COUNTED}|$|[ 、,，。和跟吧啊好完做弄搞打勾行可]))`,
      'g',
    ),
    '第',
  ],
  [new RegExp(`(第${NUMERAL})[向象像相巷享乡]`, 'g'), '$1项'],
  [/第(?:俩|两)个?(?=[项条个样步点号种档行格列]|$|[ ,，吧])/g, '第二'],
  [/\b(?:secound|secon|secnd|seconde|secod|secont|2th|2rd)\b/gi, 'second'],
  [/\b(?:fisrt|frist|fist|firs|firt|1rst|1th|frst)\b/gi, 'first'],
  [/\b(?:twa|twae)\b/gi, 'two'],
  [/\byin\b/gi, 'one'],
  [/\b(?:thrid|therd|thrd|tird|3th|thirt)\b/gi, 'third'],
  [/\b(?:forth|fouth|fourt)(?= (?:one|item|is|done|ok|step|option|slot|please|pls)|$)/gi, 'fourth'],
  [/\b(?:fith|fivth|fifht)\b/gi, 'fifth'],
  [/\b(?:lst|lasst|lats|alst)\b/gi, 'last'],
  [/\b(?:numbr|nubmer|numer|nmber|numba)\b/gi, 'number'],
]

/** A text with the slips of dictation and thumbs in the places of a list put right: 地二个, 第散项, the secound one. */
export const ordinalSpelling = (text: string): string =>
  SLIPS.reduce((line, [slip, meant]) => line.replace(slip, meant), text)
