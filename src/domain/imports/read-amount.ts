import { type Reading, refused, shown } from './reason.ts'

const AMOUNT =
  /^(?<minus>[-−－]?)(?:¥|￥|CNY|RMB)? ?(?<yuan>\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(?<fen>\d{1,2})0*)? ?(?:元|CNY|RMB)?$/iu

/**
 * Reads an amount in yuan by its digits, never as a floating number: `79.00`, `-20`, `1,234.5`, `¥62`, `62元`.
 *
 * @returns whole fen; what has a part of a fen, or is no amount below ten million yuan, is refused
 */
export function readFen(cell: string): Reading<number> {
  const { minus, yuan, fen = '' } = AMOUNT.exec(cell)?.groups ?? {}
  if (yuan === undefined) return refused('amount_malformed', { value: shown(cell) })
  const absolute = Number(`${yuan.replaceAll(',', '')}${fen.padEnd(2, '0')}`)
  return { value: minus && absolute > 0 ? -absolute : absolute }
}

/** An amount as a file writes it, in yuan: `-20.00`. */
export function writeFen(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Reads how much was used or is in a plan, in whole units of its column; a part of one is rounded. */
export function readUsage(cell: string): Reading<number> {
  const [, whole, part = ''] =
    /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d+))? ?(?:MB|M|min|分钟|分)?$/iu.exec(cell) ?? []
  if (whole === undefined) return refused('usage_malformed', { value: shown(cell) })
  return { value: Number(whole.replaceAll(',', '')) + (part >= '5' ? 1 : 0) }
}
