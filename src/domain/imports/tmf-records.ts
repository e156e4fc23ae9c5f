import { DateTime } from 'luxon'

/** An object of a JSON file; its numbers are their digits as text. */
export type Found = Readonly<Record<string, unknown>>

/** All objects of a file: a list, one alone, or lists by the names of their kinds; undefined where it is no JSON. */
export function listRecords(text: string): readonly Found[] | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text, keptDigits as never)
  } catch {
    return undefined
  }
  const lists = isFound(parsed) ? Object.values(parsed) : []
  const isOfLists = lists.length > 0 && lists.every(Array.isArray)
  const listed: readonly unknown[] = isOfLists ? lists.flat() : [parsed].flat()
  return listed.filter(isFound)
}

/** A number stays as it is written: 0.1 + 0.2 is no amount of money. */
const keptDigits = (_: string, value: unknown, { source }: { readonly source?: string }): unknown =>
  typeof value === 'number' ? (source ?? String(value)) : value

const isFound = (value: unknown): value is Found => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A line of a bill (TMF678). */
export const isRate = (record: Found): boolean =>
  record['@type'] === 'AppliedCustomerBillingRate' || ('bill' in record && !('bucket' in record))

/** What was used (TMF677). */
export const isUsage = (record: Found): boolean => Array.isArray(record.bucket)

/** A bill (TMF678). */
export const isBill = (record: Found): boolean =>
  !isRate(record) && !isUsage(record) && ('billingPeriod' in record || 'amountDue' in record)

/** The text found down a path; empty where there is none. */
export function textAt(record: Found | undefined, ...path: readonly string[]): string {
  const value = path.reduce<unknown>((at, key) => (isFound(at) ? at[key] : undefined), record)
  return typeof value === 'string' ? value : ''
}

/** An amount of money, `{ unit, value }`, as a file writes it; with its currency where that is not the yuan, so that it is refused. */
export function moneyOf(money: unknown): string {
  if (!isFound(money)) return typeof money === 'string' ? money : ''
  const [value, unit] = [
    textAt(money, 'value') || textAt(money, 'amount'),
    textAt(money, 'unit') || textAt(money, 'units'),
  ]
  return unit === '' || unit === 'CNY' ? value : `${value} ${unit}`
}

/** The ends of a period of time, as far as they are given. */
export function instantsOf(period: unknown): readonly [DateTime | undefined, DateTime | undefined] {
  const at = (key: string) => {
    const instant = DateTime.fromISO(textAt(isFound(period) ? period : undefined, key), { setZone: true })
    return instant.isValid ? instant : undefined
  }
  return [at('startDateTime'), at('endDateTime')]
}

/** The objects of a list, or the one that stands for it. */
export const foundIn = (value: unknown): readonly Found[] => [value].flat().filter(isFound)
