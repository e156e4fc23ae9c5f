const HAN_FIGURES = '零一二三四五六七八九'
const ENGLISH_FIGURES = 'zero one two three four five six seven eight nine'.split(' ')

/** Figures, with the signs between them that numbers of telephones and dates are written with. */
const FIGURES = /\d(?:[ ()./·-]{0,2}\d)*/g
/** 幺三九…, read out by voice. */
const HAN = /[〇零一二三四五六七八九幺两](?:[ 、,，]?[〇零一二三四五六七八九幺两]){3,40}/gu
const MIXED = /[\d〇零一二三四五六七八九幺两]{7,40}/gu
const ENGLISH =
  /\b(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)(?:[ ,-]{1,2}(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)\b){3,30}/gi
/** KD0396100037, cus_1001, the serial number of a modem. */
const CODE = /[a-z0-9]{1,40}(?:[_-][a-z0-9]{1,40}){0,6}/gi
/** 300M, 1000Mbps, 20GB, 3pm. */
const WITH_UNIT = /^\d+[a-z]{1,4}$/i
const CAR =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][· ]?(?=[A-Z]{0,4}\d)[A-Z0-9]{5,6}(?![A-Z0-9])/gu
const HARDWARE_ADDRESS = /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/gi
const LEAST_FIGURES = { ofOne: 4, withThree: 7, inPairs: 10, alone: 7 } as const

/** Takes away the numbers that may name somebody or something of theirs; lists that rise (1 2 4 5) and times stay. */
export const maskNumbers = (text: string): string =>
  text
    .replace(HARDWARE_ADDRESS, 'x')
    .replace(CAR, 'x')
    .replace(CODE, (code) => (isCode(code) ? 'x' : code))
    .replace(FIGURES, (figures) => (isNumber(figures.match(/\d+/g) ?? []) ? figures.replace(/\d/g, '0') : figures))
    .replace(MIXED, (run) => (/\d/.test(run) ? '0'.repeat(run.length) : run))
    .replace(HAN, (run) => (rises(hanFigures(run)) ? run : run.replace(/[^ 、,，]/gu, '〇')))
    .replace(ENGLISH, (run) => (rises(englishFigures(run)) ? run : run.replace(/[a-z]+/gi, '0')))

function isCode(code: string): boolean {
  const figures = code.match(/\d/g)?.length ?? 0
  const letters = code.match(/[a-z]/gi)?.length ?? 0
  if (letters === 0 || WITH_UNIT.test(code)) return false
  return (/_/.test(code) && figures > 0) || (figures >= 3 && letters + figures >= 6)
}

function isNumber(groups: readonly string[]): boolean {
  const longest = Math.max(...groups.map(({ length }) => length))
  const total = groups.join('').length
  if (longest >= LEAST_FIGURES.ofOne) return true
  if (longest === 3) return total >= LEAST_FIGURES.withThree
  return total >= (longest === 2 ? LEAST_FIGURES.inPairs : LEAST_FIGURES.alone) && !rises(groups.map(Number))
}

const rises = (figures: readonly number[]): boolean =>
  figures.every((figure, at) => at === 0 || figure > (figures[at - 1] ?? 0))

const hanFigures = (run: string): readonly number[] =>
  Array.from(run.replace(/[ 、,，]/gu, ''), (figure) => HAN_FIGURES.indexOf(figure === '两' ? '二' : figure))

const englishFigures = (run: string): readonly number[] =>
  (run.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => ENGLISH_FIGURES.indexOf(word))
