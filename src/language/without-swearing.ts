import { HARD_WORDS } from './hard-words.ts'

const { oaths, slurs } = HARD_WORDS
const SWEARING = [
  oaths.zh,
  `(?:你们)?[这那]?[帮群]?(?:${slurs.zh})的?`,
  '(?:你们|[这那][帮群]|[帮群])+废物',
  '滚(?:蛋|犊子)',
  // 日老子说网断了: I, as it is said in anger; 我老子 is a father, 给老子打电话 needs its word.
  '锤子[哦哟噢]|(?:日|(?<=^|[，,。.！!？?；;\\s]))老子(?![爹娘道庄])(?:[说讲]|的)?|日(?:你)?先人(?:板板)?',
  `\\b(?:${oaths.en}|${slurs.en})(?!\\w)`,
].join('|')
const SWORN = new RegExp(`(^|[，,。.！!？?；;]|\\s)?(?:${SWEARING})+([，,。.！!？?；;]|\\s)*`, 'giu')
const LEFT_OVER = /^[，,。.！!？?；;\s]+|[，,；;\s]+$/gu

/** What is left of words that are read back, and that whoever comes reads, without what was only sworn. */
export function withoutSwearing(text: string): string {
  const left = text.replace(SWORN, (_, before: string | undefined, after: string | undefined) => before ?? after ?? '')
  return left === text ? text.trim() : left.replace(LEFT_OVER, '')
}
