import { DateTime } from 'luxon'
import type { CampaignStatus } from '#src/domain/outreach/campaign.ts'
import { GOES_ALONG, MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import type { PreviewLine } from '#src/domain/outreach/preview-line.ts'
import { progressWords, reasonWords } from './print-coverage.ts'
import { harmless, type Speech } from './speech.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

type Printing = Pick<Terminal, 'say' | 'print'>

const BAR_WIDTH = 40
const DAY_MINUTES = 24 * 60

/** The kinds with the words that people read for them. */
export const wordsOfKinds = (say: Speech): string =>
  MONTHLY_KINDS.map((kind) => `${kind} (${say(`coverage-kind-${kind}`)})`).join(', ')

/** What people call a campaign. */
export const campaignName = ({ kind, month }: Pick<CampaignStatus, 'kind' | 'month'>, say: Speech): string =>
  `${say(`coverage-kind-${kind}`)} ${month}`

/** How it stands, in a word. */
export const stateOf = (state: string, say: Speech): string => progressWords(state === 'none' ? undefined : state, say)

/** How many of a campaign have not gone out. */
export const unsentIn = ({ planned, done }: CampaignStatus): number => planned - done

/** In the talk of which kind this one is asked along, in place of its own message, and of how many it was so; undefined where it is not. */
export function alongWords({ kind, state, counts }: CampaignStatus, say: Speech): string | undefined {
  const talk = Object.entries(GOES_ALONG).find(([, along]) => along === kind)?.[0]
  const told = counts.told ?? 0
  if (talk === undefined || (told === 0 && state !== 'planned' && state !== 'running')) return undefined
  const facts = { kind: say(`coverage-kind-${kind}`), talk: say(`coverage-kind-${talk}`), count: String(told) }
  return say('campaign-along', facts)
}

/** A bar of so many columns. */
export function barOf(share: number, width: number): string {
  const full = Math.round(share * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`
}

/** The five kinds of a month: when they go out, how they stand, how far they are. */
export function printOverview(month: string, campaigns: readonly CampaignStatus[], { say, print }: Printing): void {
  print(`${month}\n`)
  const heads = ['kind', 'days', 'hours', 'state', 'done'].map((name) => say(`campaign-head-${name}`))
  const rows = campaigns.map(({ kind, days, state, done, planned }) => [
    say(`coverage-kind-${kind}`),
    days ? daysWords(days, say) : say('campaign-days-none'),
    days ? `${days.from}–${days.to}` : '',
    stateOf(state, say),
    doneOf({ state, done, planned }, say),
  ])
  print(table([heads, ...rows]))
  for (const along of campaigns.map((one) => alongWords(one, say))) if (along !== undefined) print(`\n${along}`)
  if (campaigns.some(nobodySends)) print(`\n${say('campaign-nobody-works')}`)
}

/** How many of how many; of what is stopped nobody waits any more. */
function doneOf({ state, done, planned }: Pick<CampaignStatus, 'state' | 'done' | 'planned'>, say: Speech): string {
  if (state === 'none') return ''
  if (state !== 'stopped' || done === planned) return `${done}/${planned}`
  return say('campaign-done-stopped', { done: String(done), count: String(planned - done) })
}

/** How a campaign stands, in lines: its days, the bar, the rate, the states, why some were skipped or failed. */
export function printStatus(status: CampaignStatus, { say, print }: Printing): void {
  const { state, planned, done, answered, counts, skipped, failed, perMinute, remainingSeconds, days } = status
  const share = planned === 0 ? 0 : done / planned
  print(say('campaign-line', { campaign: campaignName(status, say), state: stateOf(state, say) }))
  if (state !== 'stopped') print(`${barOf(share, BAR_WIDTH)} ${Math.floor(share * 100)}% ${done}/${planned}`)
  if (days && ['planned', 'running', 'paused'].includes(state) && !isEarly(status))
    print(say('campaign-days', { days: daysWords(days, say), from: days.from, to: days.to }))
  if (state === 'running') {
    const rate = say('campaign-rate', { count: String(perMinute) })
    print(
      say('campaign-pace', { rate, remaining: remainingOf(remainingSeconds, say), lastDue: lastDueOf(status, say) }),
    )
  }
  const along = alongWords(status, say)
  if (along !== undefined) print(along)
  if (nobodySends(status)) print(say('campaign-nobody-works'))
  const unsent = unsentIn(status)
  if (state === 'stopped') print(say('campaign-stopped-for-good', { count: String(unsent) }))
  const states = state === 'stopped' ? { ...counts, due: 0, claimed: 0, never: unsent - (counts.sending ?? 0) } : counts
  const rows = Object.entries({ ...states, answered })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => [say(COUNTED[name] ?? `coverage-state-${name}`), String(count)])
  if (rows.length > 0) print(table(rows))
  printReasons('campaign-skipped', skipped, { say, print })
  printReasons('campaign-failed', failed, { say, print })
}

const COUNTED: Readonly<Record<string, string>> = {
  claimed: 'campaign-count-claimed',
  never: 'campaign-count-never',
  answered: 'coverage-answered',
}

/** Begun before its days, so that they say nothing of it any more. */
const isEarly = ({ days, lastDueAt }: CampaignStatus): boolean =>
  days !== null && lastDueAt !== null && lastDueAt.slice(0, days.fromOn.length) < days.fromOn

/** It runs, and no process does the waiting work. */
const nobodySends = ({ state, working }: CampaignStatus): boolean => state === 'running' && working === 0

function printReasons(head: string, reasons: Readonly<Record<string, number>>, { say, print }: Printing): void {
  const sorted = Object.entries(reasons).sort(([, a], [, b]) => b - a)
  if (sorted.length === 0) return
  print(`\n${say(head)}`)
  print(table(sorted.map(([reason, count]) => [outcomeIn(reason, say), String(count)])))
}

/** What would become of everybody, and texts as customers would read them. */
export function printPreview(
  { counts, samples }: Extract<PreviewLine, { type: 'preview' }>,
  isJson: boolean,
  { say, print }: Printing,
): void {
  if (isJson) {
    print(JSON.stringify({ counts }))
    for (const sample of samples) print(JSON.stringify(sample))
    return
  }
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a)
  print(
    table([
      [say('campaign-head-outcome'), say('campaign-head-count')],
      ...sorted.map(([reason, count]) => [outcomeIn(reason, say), String(count)]),
    ]),
  )
  for (const { language, channel, text } of samples) print(`\n[${language} · ${channel}]\n${harmless(text)}`)
}

/** What becomes of a customer; a reason in the words of the report. */
const outcomeIn = (outcome: string, say: Speech): string =>
  OUTCOMES.includes(outcome) ? say(`campaign-outcome-${outcome.replaceAll('_', '-')}`) : reasonWords(outcome, say)

const OUTCOMES = ['write', 'later', 'no_data_yet', 'undeliverable']

const daysWords = ({ fromOn, toOn }: NonNullable<CampaignStatus['days']>, say: Speech): string =>
  fromOn === toOn ? dayOf(fromOn) : say('campaign-days-span', { from: dayOf(fromOn), to: dayOf(toOn) })

/** Month and day of an ISO date. */
const dayOf = (isoDate: string): string => isoDate.slice('2026-'.length)

const lastDueOf = ({ lastDueAt }: CampaignStatus, say: Speech): string =>
  lastDueAt === null
    ? ''
    : say('campaign-last-due', { at: DateTime.fromISO(lastDueAt, { setZone: true }).toFormat('MM-dd HH:mm') })

/** Days, hours and minutes, as far as anything tells them. */
export function remainingOf(seconds: number | null, say: Speech): string {
  if (seconds === null) return say('campaign-remaining-unknown')
  const minutes = Math.ceil(seconds / 60)
  const facts = { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) }
  if (minutes < 60) return say('campaign-remaining-minutes', facts)
  if (minutes < 2 * DAY_MINUTES) return say('campaign-remaining', facts)
  const days = Math.floor(minutes / DAY_MINUTES)
  return say('campaign-remaining-days', {
    days: String(days),
    hours: String(Math.floor((minutes % DAY_MINUTES) / 60)),
  })
}
