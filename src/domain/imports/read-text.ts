import { hasLostDigits } from './clean-cell.ts'
import { type Reading, refused, shown } from './reason.ts'

/** Reads plain text of at most `longest` characters. */
export function textUpTo(longest: number): (cell: string) => Reading<string> {
  return (cell) => (cell.length > longest ? refused('too_long', { longest: String(longest) }) : { value: cell })
}

/**
 * Reads the identifier of a person, whose prefix says whether they are a customer, an installer or staff.
 * Letters, digits, `_`, `-` and `.`, at most 64 characters.
 */
export function idWith(prefix: 'cus_' | 'ins_' | 'stf_'): (cell: string) => Reading<string> {
  return (cell) => {
    const reading = readCode(cell)
    if ('reason' in reading || (cell.startsWith(prefix) && cell.length > prefix.length)) return reading
    return refused('id_prefix', { prefix })
  }
}

/** Reads an identifier that another system gave out: an account number, an order number, a badge number. */
export function readCode(cell: string): Reading<string> {
  if (hasLostDigits(cell)) return refused('digits_lost')
  return /^[\p{L}\p{N}_.\-/]{1,64}$/u.test(cell) ? { value: cell } : refused('id_malformed')
}

/** Reads the number of a work order; ours start with `wo_`, so another system's cannot. */
export function readOrderId(cell: string): Reading<string> {
  return cell.startsWith('wo_') ? refused('id_reserved') : readCode(cell)
}

/**
 * Reads one of a few words, in English or Chinese.
 *
 * @param words every accepted spelling in lower case, with what it stands for
 */
export function oneOf<V>(words: Readonly<Record<string, V>>): (cell: string) => Reading<V> {
  const table = new Map(Object.entries(words))
  return (cell) => {
    const value = table.get(cell.toLowerCase())
    return value === undefined ? refused('not_a_choice', { value: shown(cell) }) : { value }
  }
}

const BETWEEN_ITEMS = /[|、;；,，]/

/** Reads a list whose items stand between `|`, `、`, `;` or commas; each item is read by `read`, doubles count once. */
export function listOf<V>(read: (cell: string) => Reading<V>): (cell: string) => Reading<V[]> {
  return (cell) => {
    const readings = cell
      .split(BETWEEN_ITEMS)
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map(read)
    const bad = readings.find((reading) => 'reason' in reading)
    if (bad) return bad
    const values = new Set(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])))
    return values.size === 0 ? refused('empty_cell') : { value: [...values] }
  }
}
