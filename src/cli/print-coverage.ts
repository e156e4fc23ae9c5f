import { DateTime } from 'luxon'
import type { BoxesReached, Coverage, MonthBox } from '#src/domain/outreach/coverage.ts'
import { SKIP_REASONS } from '#src/domain/outreach/monthly.ts'
import type { Speech } from './speech.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

const COUNTS = [
  ...['due', 'waiting', 'sent', 'delivered', 'told', 'answered', 'declined'],
  ...['skipped', 'failed', 'unknown', 'never'],
] as const satisfies readonly (keyof Coverage)[]

/** What of it is counted, in its order; what was asked along or stopped only where there is some. */
export const countedIn = (coverage: readonly Coverage[]) =>
  COUNTS.filter((name) => (name !== 'told' && name !== 'never') || coverage.some((one) => one[name] > 0))

/** How far each of the five kinds has come, why customers were left out, and how many of the five went out to how many. */
export function printCoverage(
  month: string,
  { coverage, reached }: { readonly coverage: readonly Coverage[]; readonly reached: readonly BoxesReached[] },
  { say, print }: Terminal,
): void {
  if (coverage.every(({ campaign }) => campaign === undefined)) print(`${say('coverage-empty', { month })}\n`)
  const counts = countedIn(coverage)
  const heads = [say('coverage-kind'), say('coverage-campaign'), ...counts.map((name) => say(`coverage-${name}`))]
  const rows = coverage.map((one) => [
    say(`coverage-kind-${one.kind}`),
    progressWords(one.campaign, say),
    ...counts.map((name) => String(one[name])),
  ])
  print(table([heads, ...rows]))
  const skipped = coverage.flatMap(({ kind, reasons }) =>
    reasons.map(({ reason, count }) => [say(`coverage-kind-${kind}`), reasonWords(reason, say), String(count)]),
  )
  if (skipped.length > 0)
    print(`\n${table([['kind', 'reason', 'skipped'].map((name) => say(`coverage-${name}`)), ...skipped])}`)
  if (reached.length > 0) print(`\n${table(reachedRows(reached, say))}`)
  if (coverage.some(({ never }) => never > 0)) print(`\n${say('coverage-stopped')}`)
  print(`\n${say('coverage-formula')}`)
}

/** How many of the five went out to how many customers, under its heads. */
export const reachedRows = (reached: readonly BoxesReached[], say: Speech): readonly (readonly [string, string])[] => [
  [say('coverage-reached'), say('coverage-customers')],
  ...reached.map((one) => [String(one.reached), String(one.customers)] as const),
]

const PROGRESS: Readonly<Record<string, string>> = {
  planned: 'coverage-campaign-planned',
  running: 'coverage-campaign-running',
  paused: 'coverage-campaign-paused',
  stopped: 'coverage-campaign-stopped',
  finished: 'coverage-campaign-finished',
}

/** How far the month of a kind has come; undefined where nobody has planned it. */
export function progressWords(campaign: string | undefined, say: Speech): string {
  if (campaign === undefined) return say('coverage-campaign-none')
  const id = PROGRESS[campaign]
  return id === undefined ? campaign : say(id)
}

/** Why a customer was left out; a reason of a newer service by its own name. */
export const reasonWords = (reason: string, say: Speech): string =>
  SKIP_REASONS.some((one) => one === reason) ? say(`coverage-skip-${reason.replaceAll('_', '-')}`) : reason

/** The five boxes of one customer's month, with the times of `zone` (IANA). */
export function printBoxes(boxes: readonly MonthBox[], zone: string, { say, print }: Terminal): void {
  const heads = [
    ...['coverage-kind', 'coverage-state', 'coverage-reason', 'coverage-channel'],
    ...['coverage-due-at', 'coverage-sent-at', 'coverage-answered-at', 'coverage-declined-at'],
  ]
  const rows = boxes.map((box) => [
    say(`coverage-kind-${box.kind}`),
    say(`coverage-state-${box.state}`),
    box.reason === null ? '' : reasonWords(box.reason, say),
    box.channel ?? '',
    ...[box.dueAt, box.sentAt, box.answeredAt, box.declinedAt].map((at) =>
      at === null ? '' : DateTime.fromISO(at, { zone }).toFormat('yyyy-MM-dd HH:mm'),
    ),
  ])
  print(table([heads.map((id) => say(id)), ...rows]))
}
