import { DateTime } from 'luxon'
import { OUTREACH_ANSWER_DAYS } from '../norms/campaign-norms.ts'
import { SATISFACTION_REMINDER_HOURS } from '../norms/survey-norms.ts'
import { mayRemind } from '../outreach/may-write.ts'
import type { WritingDecision, WritingFacts } from '../outreach/monthly.ts'

/**
 * Decides about the one reminder of an evaluation, whether nobody has said anything to it or only a part was answered; to be asked
 * at the moment of telling (I7). `since` is when it was sent, or the part answered. Some time after that, as long as the month runs
 * and an answer is still taken for one to it; `later` and `skip` as for writing.
 */
export function remindEvaluation(facts: WritingFacts, since: DateTime, now: DateTime): WritingDecision {
  const from = since.plus({ hours: SATISFACTION_REMINDER_HOURS })
  const until = DateTime.min(facts.until, since.plus({ days: OUTREACH_ANSWER_DAYS }))
  return now < from ? { kind: 'later', at: from.toUTC() } : mayRemind({ ...facts, until }, now)
}
