const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const ENGLISH: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  'twenty five': 25,
  'twenty-five': 25,
  'forty five': 45,
  'forty-five': 45,
  'thirty five': 35,
  'fifty five': 55,
}

/**
 * The value of a numeral below 1000 in digits, Chinese (三, 十二, 二十六, 三零) or English words, else undefined;
 * also of 两三, 七八, which are two numbers for one that is not quite known.
 */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  return ENGLISH[text] ?? readChineseNumeral(text)
}

function readChineseNumeral(text: string): number | undefined {
  if (!/^[零一二两三四五六七八九十百]{1,6}$/.test(text)) return undefined
  const [hundreds, rest] = text.includes('百') ? splitAt(text, '百') : ['', text]
  const [tens, ones] = rest.includes('十') ? splitAt(rest, '十') : ['0', rest]
  const high = hundreds === '' ? 0 : (DIGITS[hundreds] ?? Number.NaN) * 100
  const middle = tens === '0' ? 0 : (tens === '' || tens === '零' ? 1 : (DIGITS[tens] ?? Number.NaN)) * 10
  if (ones.length > 1 && (rest.includes('十') || !ones.includes('零'))) return undefined
  const value = high + middle + digitByDigit(ones)
  return Number.isNaN(value) ? undefined : value
}

function splitAt(text: string, unit: string): [string, string] {
  const at = text.indexOf(unit)
  return [text.slice(0, at), text.slice(at + 1)]
}

function digitByDigit(text: string): number {
  return Array.from(text).reduce((value, digit) => value * 10 + (DIGITS[digit] ?? Number.NaN), 0)
}

/** The text with each Chinese digit written as a figure, one for one (一三八 → 138); 十 and 百 stay. */
export function withFigures(text: string): string {
  return Array.from(text, (character) => String(DIGITS[character] ?? character)).join('')
}
