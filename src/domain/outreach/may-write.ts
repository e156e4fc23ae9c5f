import type { DateTime } from 'luxon'
import { NO_DATA_AGAIN_HOURS } from '../norms/campaign-norms.ts'
import {
  DECLINED_MONTHS,
  LOW_SCORE_PAUSE_DAYS,
  MARKETING_CAPS,
  MOST_UNANSWERED,
  SURVEY_PAUSE_DAYS,
  TOLD_LATELY_DAYS,
} from '../norms/outreach-norms.ts'
import { CLASS_OF_KIND, type SkipReason, type WritingDecision, type WritingFacts } from './monthly.ts'
import { withinHours } from './within-hours.ts'

/**
 * Decides whether a customer may be written to on an occasion; to be asked at the moment of sending (I7).
 *
 * What no time within the month cures is looked at first, and the first that holds is the reason: `wrong_person`,
 * `opted_out`, `no_consent`, `declined_lately`, `in_fault`, `in_complaint`, `low_score_lately`, `already_told`,
 * `cap_reached` (nobody answered the last ones), `no_channel`, `no_data`. Then what time cures puts the message off, to an
 * instant at which it may be sent as far as is known now: the cap of its class, a day with a visit, a day on which the
 * customer was written to already, the hours. Where that leaves the month, the reason is `cap_reached` or `visit_today` when
 * these did it, else `too_late`. Where only something to tell is lacking, and may still come in, it is looked at again.
 *
 * Transactional messages need no consent and wait for no visit; nothing opens a fault, a complaint or a low score to them.
 */
export function mayWrite(facts: WritingFacts, now: DateTime): WritingDecision {
  const reason = whyNever(facts, now)
  if (reason === 'no_data') return withoutData(facts, now)
  if (reason) return { kind: 'skip', reason }
  return decisionAt(firstTime(facts, now, DELAYS), now)
}

function decisionAt(first: DateTime | SkipReason, now: DateTime): WritingDecision {
  if (typeof first === 'string') return { kind: 'skip', reason: first }
  return +first === +now ? { kind: 'write' } : { kind: 'later', at: first.toUTC() }
}

function withoutData(facts: WritingFacts, now: DateTime): WritingDecision {
  const again = firstTime(facts, now.plus({ hours: NO_DATA_AGAIN_HOURS }), DELAYS)
  return typeof again !== 'string' && facts.dataUntil && again < facts.dataUntil
    ? { kind: 'later', at: again.toUTC(), isWithoutData: true }
    : { kind: 'skip', reason: 'no_data' }
}

/**
 * Whether a customer who is in a talk already may be asked this in it: as for writing, but for the hours and the other message of
 * the day, which the talk itself has. Who waits for us to put something right is asked nothing besides.
 */
export function mayAskInTalk(facts: WritingFacts, now: DateTime): boolean {
  if (whyNever(facts, now) ?? lowScoreLately(facts, now)) return false
  return now < facts.until && [afterCaps, afterVisits].every((from) => +from(facts, now) === +now)
}

/**
 * Decides whether a customer is reminded of what they haven't answered, at the moment of sending; `until` is the last instant
 * at which that makes sense. As for writing, but that the message itself was written is no reason; who waits for us to put
 * something right is reminded of nothing.
 */
export function mayRemind(facts: WritingFacts, now: DateTime): WritingDecision {
  const reason =
    (facts.isWrongPerson ? 'wrong_person' : undefined) ??
    whyUnwelcome(facts, now) ??
    whyUntimely(facts, now) ??
    lowScoreLately(facts, now) ??
    (facts.hasChannel ? undefined : 'no_channel')
  return reason ? { kind: 'skip', reason } : decisionAt(firstTime(facts, now, TIMES), now)
}

function whyNever(facts: WritingFacts, now: DateTime): SkipReason | undefined {
  const isMarketing = CLASS_OF_KIND[facts.kind] === 'marketing'
  if (facts.isWrongPerson) return 'wrong_person'
  return (
    whyUnwelcome(facts, now) ??
    whyUntimely(facts, now) ??
    (wasTold(facts, now) ? 'already_told' : undefined) ??
    (isMarketing && isUnanswered(facts, now) ? 'cap_reached' : undefined) ??
    (facts.hasChannel ? undefined : 'no_channel') ??
    (facts.hasData ? undefined : 'no_data')
  )
}

/** What the customer has said of being written to: nothing is asked of it for what a contract owes them. */
function whyUnwelcome({ kind, consent, declinedAt }: WritingFacts, now: DateTime): SkipReason | undefined {
  const ofClass = CLASS_OF_KIND[kind]
  if (ofClass !== 'marketing' && ofClass !== 'survey') return undefined
  if (consent === 'refused') return 'opted_out'
  if (ofClass === 'marketing' && consent !== 'given') return 'no_consent'
  return declinedAt && now < declinedAt.plus({ months: DECLINED_MONTHS[ofClass] }) ? 'declined_lately' : undefined
}

/** Nothing is offered to somebody who waits for us to put something right, nor are points asked for; a fault isn't asked about. */
function whyUntimely(facts: WritingFacts, now: DateTime): SkipReason | undefined {
  const ofClass = CLASS_OF_KIND[facts.kind]
  if (ofClass !== 'marketing' && ofClass !== 'survey') return undefined
  if (facts.isInFault) return 'in_fault'
  if (facts.isInComplaint && facts.kind !== 'pre-check') return 'in_complaint'
  return ofClass === 'marketing' ? lowScoreLately(facts, now) : undefined
}

function lowScoreLately({ lowScoreAt, zone }: WritingFacts, now: DateTime): SkipReason | undefined {
  return lowScoreAt && now < afterDays(lowScoreAt, LOW_SCORE_PAUSE_DAYS, zone) ? 'low_score_lately' : undefined
}

/** Whether the occasion's month has had its message of this kind, or the customer has read lately what it would tell. */
function wasTold({ kind, written, until, zone, toldAt }: WritingFacts, now: DateTime): boolean {
  if (toldAt && now < afterDays(toldAt, TOLD_LATELY_DAYS, zone)) return true
  const month = until.setZone(zone).minus({ milliseconds: 1 }).startOf('month')
  return written.some((each) => each.kind === kind && each.at >= month)
}

/** Silence is an answer too: it counts as long as a "not interested". */
function isUnanswered({ written }: WritingFacts, now: DateTime): boolean {
  const marketing = written.filter(({ kind }) => CLASS_OF_KIND[kind] === 'marketing')
  const last = marketing.slice(0, MOST_UNANSWERED)
  const [latest] = last
  if (!latest || last.length < MOST_UNANSWERED || last.some(({ isAnswered }) => isAnswered)) return false
  return now < latest.at.plus({ months: DECLINED_MONTHS.marketing })
}

/** What puts a message off: the first instant from `at` on that it allows, and the reason where that leaves the month. */
interface Delay {
  readonly reason: SkipReason
  readonly from: (facts: WritingFacts, at: DateTime) => DateTime | undefined
}

/** What puts off whatever is written to a customer. */
const TIMES: readonly Delay[] = [
  { reason: 'visit_today', from: afterVisits },
  { reason: 'too_late', from: afterWrittenDay },
  { reason: 'too_late', from: ({ kind, zone }, at) => withinHours(CLASS_OF_KIND[kind], at, zone) },
]

const DELAYS: readonly Delay[] = [{ reason: 'cap_reached', from: afterCaps }, ...TIMES]

/** The first instant from `start` on that the delays allow, or why there is none. */
function firstTime(facts: WritingFacts, start: DateTime, delays: readonly Delay[]): DateTime | SkipReason {
  if (start >= facts.until) return 'too_late'
  let at = start
  for (;;) {
    const before = at
    for (const { reason, from } of delays) {
      const next = from(facts, at)
      if (!next || next >= facts.until) return reason
      at = next
    }
    if (+at === +before) return at
  }
}

function afterCaps({ kind, written, zone }: WritingFacts, at: DateTime): DateTime {
  const ofClass = CLASS_OF_KIND[kind]
  const alike = written.filter((each) => CLASS_OF_KIND[each.kind] === ofClass)
  if (ofClass === 'marketing')
    return MARKETING_CAPS.map(({ messages, days }) => afterCap(alike, messages, days, zone)).reduce(
      (latest: DateTime, free) => (free && free > latest ? free : latest),
      at,
    )
  const free =
    ofClass === 'survey' &&
    afterCap(
      alike.filter((each) => each.kind === kind),
      1,
      SURVEY_PAUSE_DAYS,
      zone,
    )
  return free && free > at ? free : at
}

/** When one more may follow those `written`, newest first, of which there may be so many within so many days. */
function afterCap(
  written: WritingFacts['written'],
  messages: number,
  days: number,
  zone: string,
): DateTime | undefined {
  const oldest = written[messages - 1]
  return oldest && afterDays(oldest.at, days, zone)
}

/** A customer who waits for us all day is asked nothing else on it. */
function afterVisits({ kind, visits, zone }: WritingFacts, at: DateTime): DateTime {
  if (CLASS_OF_KIND[kind] === 'transactional') return at
  let instant = at
  for (;;) {
    const day = instant.setZone(zone).startOf('day')
    const next = day.plus({ days: 1 })
    if (!visits.some(({ opensAt, closesAt }) => opensAt < next && closesAt > day)) return instant
    instant = next
  }
}

/** Nobody hears of two monthly matters on one day. */
function afterWrittenDay({ written, remindedAt, zone }: WritingFacts, at: DateTime): DateTime {
  const told = [...written.map((each) => each.at), ...(remindedAt ? [remindedAt] : [])]
  const isSameDay = told.some((each) => each.setZone(zone).hasSame(at.setZone(zone), 'day'))
  return isSameDay ? afterDays(at, 1, zone) : at
}

/** The beginning of the local day so many days after that of `at`. */
const afterDays = (at: DateTime, days: number, zone: string): DateTime =>
  at.setZone(zone).startOf('day').plus({ days }).startOf('day')
