import { Presets, SingleBar } from 'cli-progress'
import type { CampaignStatus } from '#src/domain/outreach/campaign.ts'
import type { Speech } from './speech.ts'
import { harmless } from './speech.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** What the service tells while it previews. */
export type PreviewLine =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly type: 'preview'
      readonly counts: Readonly<Record<string, number>>
      readonly samples: readonly { readonly language: string; readonly channel: string; readonly text: string }[]
    }
  | { readonly type: 'error' }

const BAR_WIDTH = 40

/** A bar on a terminal for work that goes on, nothing anywhere else. */
export function workBar({ errors, say }: Pick<Terminal, 'errors' | 'say'>) {
  const format = `${say('campaign-progress')} {bar} {percentage}% {value}/{total}`
  const bar = new SingleBar({ format, stream: errors, hideCursor: true, clearOnComplete: true }, Presets.shades_classic)
  return {
    show(done: number, of: number) {
      if (!errors.isTTY) return
      if (!bar.isActive) bar.start(of, done)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}

/** The bar of a campaign that is followed, with its rate and what remains. */
export function barOf({ errors, say }: Pick<Terminal, 'errors' | 'say'>, first: CampaignStatus) {
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% {value}/{total} {rate} {remaining}',
      stream: errors,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  return {
    show({ done, planned, perMinute, remainingSeconds }: CampaignStatus) {
      if (!errors.isTTY) return
      if (!bar.isActive) bar.start(first.planned, done)
      bar.setTotal(planned)
      const rate = say('campaign-rate', { count: String(perMinute) })
      bar.update(done, { rate, remaining: remainingOf(remainingSeconds, say) })
    },
    stop: () => bar.stop(),
  }
}

/** How a campaign stands, in lines: the bar, the rate, the states, why some were skipped or failed. */
export function printStatus(status: CampaignStatus, { say, print }: Pick<Terminal, 'say' | 'print'>): void {
  const { kind, month, state, planned, done, answered, counts, skipped, failed, perMinute, remainingSeconds } = status
  const share = planned === 0 ? 0 : done / planned
  const full = Math.round(share * BAR_WIDTH)
  print(say('campaign-line', { kind, month, state: { id: `campaign-state-${state}` } }))
  print(`${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${Math.floor(share * 100)}% ${done}/${planned}`)
  if (state === 'running')
    print(`${say('campaign-rate', { count: String(perMinute) })} ${remainingOf(remainingSeconds, say)}`)
  const rows = Object.entries({ ...counts, answered })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => [say(`campaign-count-${name}`), String(count)])
  if (rows.length > 0) print(table(rows))
  printReasons('campaign-skipped', skipped, { say, print })
  printReasons('campaign-failed', failed, { say, print })
}

function printReasons(
  head: string,
  reasons: Readonly<Record<string, number>>,
  { say, print }: Pick<Terminal, 'say' | 'print'>,
): void {
  const sorted = Object.entries(reasons).sort(([, a], [, b]) => b - a)
  if (sorted.length === 0) return
  print(`\n${say(head)}`)
  print(table(sorted.map(([reason, count]) => [reasonIn(reason, say), String(count)])))
}

/** What would become of everybody, and texts as customers would read them. */
export function printPreview(
  { counts, samples }: Extract<PreviewLine, { type: 'preview' }>,
  isJson: boolean,
  { say, print }: Pick<Terminal, 'say' | 'print'>,
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
      ...sorted.map(([reason, count]) => [reasonIn(reason, say), String(count)]),
    ]),
  )
  for (const { language, channel, text } of samples) print(`\n[${language} · ${channel}]\n${harmless(text)}`)
}

const reasonIn = (reason: string, say: Speech): string => say(`campaign-reason-${reason.replaceAll('_', '-')}`)

/** Hours and minutes, as far as anything tells them. */
function remainingOf(seconds: number | null, say: Speech): string {
  if (seconds === null) return say('campaign-remaining-unknown')
  const minutes = Math.ceil(seconds / 60)
  return say('campaign-remaining', { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) })
}
