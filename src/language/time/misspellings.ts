/** Slips of Chinese input and dictation in words of time, each with what was meant. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/(?<!晚|早)[上尚商赏][无舞武物伍牛]|[尚商赏]午/g, '上午'],
  [/(?<!地)下[五无舞武伍牛](?![楼层点个号人块年])|[夏吓]午/g, '下午'],
  [/元月/g, '1月'],
  [/周[而尔](?!是|且)/g, '周二'],
  [/周[武午舞]/g, '周五'],
  [/周[溜留刘]/g, '周六'],
  [/next(?=周|星期|礼拜)/g, '下'],
  [/this(?=周|星期|礼拜)/g, '这'],
  [/(?<=\d) ?: ?(?=[\do]{2})/g, ':'],
  [/中(?:无|物)|钟午/g, '中午'],
  [/早[桑商尚]/g, '早上'],
  [/晚[桑商尚]/g, '晚上'],
  [/明[添田]|名天/g, '明天'],
  [/[后候][添田]|候天/g, '后天'],
  [/今[添田]/g, '今天'],
  [/周未|周沫/g, '周末'],
  [/(?<=[这本下上])[州洲粥]|[州洲粥](?=[一二三四五六日末])/g, '周'],
  [/礼败|李拜|里拜|礼[白摆]/g, '礼拜'],
  [/星[其朝棋]|行期/g, '星期'],
  [/(?<=[\d一二两三四五六七八九十])[电典](?!话|视|脑|信|费|器|梯|线|工|表|源)/g, '点'],
  [/点中(?!午)/g, '点钟'],
  [/(?<=[\d一二两三四五六七八九十]点)[办伴拌](?!公|理|事|法)/g, '半'],
  [/(?<=:\d)o(?![a-z'])/g, '0'],
  [/(?<=[一二三四五六七八九十\d])耗(?!时|费)/g, '号'],
  [/ba$/g, '吧'],
  [/左又|作右/g, '左右'],
]

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nxt|nex)\b/g, 'next'],
  [/\b2day\b/g, 'today'],
  [/\bb4\b/g, 'before'],
  [/\baft(?:er)?noon\b/g, 'afternoon'],
  [/\b2nite\b/g, 'tonight'],
  [/\bwk\b/g, 'week'],
  [/\b(?:wens|wedn|wendsday)\b/g, 'wed'],
  [/\b(?:tus|tuse|teus)\b/g, 'tue'],
  [/\bthrs\b/g, 'thu'],
]

const ENGLISH_WORDS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'tomorrow',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'tonight',
  'yesterday',
  'january',
  'february',
  'august',
  'september',
  'october',
  'november',
  'december',
  "o'clock",
  'christmas',
]
const KNOWN = new Set([
  ...ENGLISH_WORDS,
  'mornings',
  'evenings',
  'weekends',
  'afternoons',
  'warning',
  'mourning',
  'learning',
  'meaning',
])
const SHORTEST_MENDED = 5
const LONGEST_MENDED = 12

/** The text with usual slips in words of time put right: a small table in Chinese, the nearest word of time in English. */
export function mendSpelling(text: string): string {
  const chinese = [...CHINESE, ...SHORT_FORMS].reduce((line, [slip, meant]) => line.replace(slip, meant), text)
  return chinese.replace(/[a-z]{5,12}/g, (word) => nearestWord(word))
}

function nearestWord(word: string): string {
  if (word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED || KNOWN.has(word.replace(/s$/, ''))) return word
  const near = ENGLISH_WORDS.find((known) => known[0] === word[0] && isNear(word, known, known.length >= 8 ? 2 : 1))
  return near ?? word
}

/** Whether two words are at most `limit` slips apart; two neighbours swapped are one slip. */
function isNear(left: string, right: string, limit: number): boolean {
  if (Math.abs(left.length - right.length) > limit) return false
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      const isSwap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      current.push(isSwap ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost)
    }
    beforeLast = last
    last = current
  }
  return (last[right.length] ?? limit + 1) <= limit
}
