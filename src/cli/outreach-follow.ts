import { clearLine, cursorTo } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import type { CampaignStatus } from '#src/domain/outreach/campaign.ts'
import { barOf, campaignName, remainingOf, stateOf } from './outreach-view.ts'
import type { Speech } from './speech.ts'
import { displayWidth } from './table.ts'
import type { Terminal } from './terminal.ts'

const FOLLOW_MS = 2_000
const ENDED = ['finished', 'stopped']
const WIDEST_BAR = 40
const NARROWEST_BAR = 8
const COLUMNS = 80
/** Ctrl-C shows itself behind the line. */
const INTERRUPTION = '^C'.length

/**
 * Follows a campaign until it has ended, or Ctrl-C, which does nothing to the campaign: on a terminal in one line that is
 * written anew, elsewhere, and for programs, in a line for each change. Gives how it ended; undefined where it was left.
 */
export async function followCampaign(
  first: CampaignStatus,
  read: () => Promise<CampaignStatus>,
  { isJson, everyMs = FOLLOW_MS }: { isJson: boolean; everyMs?: number },
  terminal: Pick<Terminal, 'errors' | 'print' | 'say'>,
): Promise<CampaignStatus | undefined> {
  const left = new AbortController()
  const shown = isJson || !terminal.errors.isTTY ? changesOf(isJson, terminal) : lineOf(terminal)
  const leave = () => {
    shown.leave()
    left.abort()
  }
  process.once('SIGINT', leave)
  let status = first
  try {
    while (!ENDED.includes(status.state)) {
      shown.show(status)
      await delay(everyMs, undefined, { signal: left.signal }).catch(() => {})
      if (left.signal.aborted) return undefined
      status = await read()
    }
    shown.clear()
    return status
  } catch (error) {
    shown.clear()
    throw error
  } finally {
    process.off('SIGINT', leave)
  }
}

/** Neither the cursor nor the wrapping of lines is changed, so that nothing has to be put back. */
function lineOf({ errors, say }: Pick<Terminal, 'errors' | 'say'>) {
  const clear = () => {
    cursorTo(errors, 0)
    clearLine(errors, 0)
  }
  return {
    show(status: CampaignStatus) {
      clear()
      errors.write(followLine(status, errors.columns || COLUMNS, say))
    },
    clear,
    /** What was told last stays; at once, as whoever started us may end before us. */
    leave: () => errors.write('\n'),
  }
}

function changesOf(isJson: boolean, { print, say }: Pick<Terminal, 'print' | 'say'>) {
  let last: string | undefined
  return {
    show(status: CampaignStatus) {
      const change = JSON.stringify([status.state, status.counts, status.answered])
      if (change !== last) print(isJson ? JSON.stringify(status) : followLine(status, Number.POSITIVE_INFINITY, say))
      last = change
    },
    clear() {},
    leave() {},
  }
}

/** A campaign in one line of a terminal: where it is narrow the bar goes first, then the rate. */
export function followLine(status: CampaignStatus, width: number, say: Speech): string {
  const columns = width - INTERRUPTION
  const { state, planned, done, perMinute, remainingSeconds } = status
  const share = planned === 0 ? 0 : done / planned
  const head = `${campaignName(status, say)} ${stateOf(state, say)}`
  const counted = `${Math.floor(share * 100)}% ${done}/${planned}`
  const isRunning = state === 'running'
  const rate = isRunning ? [say('campaign-rate', { count: String(perMinute) })] : []
  const remaining = isRunning ? [remainingOf(remainingSeconds, say)] : []
  const full = [head, counted, ...rate, ...remaining].join(' · ')
  const room = Math.min(WIDEST_BAR, columns - 2 - displayWidth(full))
  if (columns !== Number.POSITIVE_INFINITY && room >= NARROWEST_BAR)
    return [head, `${barOf(share, room)} ${counted}`, ...rate, ...remaining].join(' · ')
  const narrow = [full, [head, counted, ...remaining].join(' · '), [head, counted].join(' · '), head]
  return narrow.find((line) => displayWidth(line) < columns) ?? counted
}
