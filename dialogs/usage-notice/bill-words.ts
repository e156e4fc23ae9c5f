import type { Say } from '#src/conversation/say.ts'

/** An amount as people say it, in yuan, without its sign: 62, 62.50. */
export const plainYuan = (fen: number): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const [yuan, rest] = [digits.slice(0, -2), digits.slice(-2)]
  return rest === '00' ? yuan : `${yuan}.${rest}`
}

const MB_PER_GB = 1024

/** An amount of data as people say it: 20GB, 26.2GB, 512MB. */
export const plainData = (mb: number): string =>
  mb < MB_PER_GB ? `${mb}MB` : `${(mb / MB_PER_GB).toFixed(1).replace(/\.0$/, '')}GB`

/** A month in words, `YYYY-MM`. */
export const monthSay = (month: string): Say => ({ id: 'usage-month', facts: { month: Number(month.slice(5)) } })

/** Lines one below the other, those that are left out aside. */
export function linesSay(lines: readonly (Say | undefined)[]): Say | string {
  const [first, ...rest] = lines.filter((line) => line !== undefined)
  if (first === undefined) return ''
  return rest.length === 0 ? first : { id: 'usage-lines', facts: { first, rest: linesSay(rest) } }
}
