import { DateTime } from 'luxon'
import { OUTREACH_ANSWER_DAYS } from '../norms/campaign-norms.ts'
import { SATISFACTION_REMINDER_HOURS } from '../norms/survey-norms.ts'
import { mayRemind } from '../outreach/may-write.ts'
import type { WritingDecision, WritingFacts } from '../outreach/monthly.ts'

/**
 * Decides about the one reminder of an evaluation that nobody has said anything to, sent at `sentAt`; to be asked at the moment of
 * telling (I7). Some time after it, as long as its month runs and an answer is still taken for one to it; `later` and `skip` as
 * for writing.
 */
export function remindSilent(facts: WritingFacts, sentAt: DateTime, now: DateTime): WritingDecision {
  const from = sentAt.plus({ hours: SATISFACTION_REMINDER_HOURS })
  const until = DateTime.min(facts.until, sentAt.plus({ days: OUTREACH_ANSWER_DAYS }))
  return now < from ? { kind: 'later', at: from.toUTC() } : mayRemind({ ...facts, until }, now)
}
