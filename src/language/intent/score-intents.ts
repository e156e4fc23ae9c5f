import type { AskedBefore, Intent, IntentRole } from './intents.ts'
import type { UnderstoodIntent } from './understand-intent.ts'

/** A message with the intents that somebody who knows has given it (language/README.md). */
export interface JudgedMessage {
  readonly role: IntentRole
  readonly asked: AskedBefore
  readonly intent: Intent
  /** Others that are in it as well, and readings as good. */
  readonly others: readonly Intent[]
}

/** Shares from 0 to 1, undefined where there was nothing to judge; lenient: any intent that is in the message counts. */
export interface IntentScore {
  readonly messages: number
  readonly strict: number | undefined
  readonly lenient: number | undefined
  readonly topThree: number | undefined
  readonly afterQuestion: number | undefined
  /** Of what is acted on, how much is right; and how much is acted on. */
  readonly precision: number | undefined
  readonly coverage: number | undefined
  readonly outOfScopeFound: number | undefined
}

/** Scores what was understood of messages. */
export function scoreUnderstood(judged: readonly (readonly [JudgedMessage, UnderstoodIntent])[]): IntentScore {
  const isRight = ([{ intent, others }, understood]: (typeof judged)[number]) =>
    [intent, ...others].includes(understood.intent)
  const acted = judged.filter(([, { decision }]) => decision === 'act')
  const asked = judged.filter(([message]) => message.asked !== 'idle')
  const outside = judged.filter(([{ intent }]) => intent === 'out_of_scope')
  return {
    messages: judged.length,
    strict: share(judged, ([{ intent }, understood]) => intent === understood.intent),
    lenient: share(judged, isRight),
    topThree: share(judged, ([{ intent, others }, { top }]) => [intent, ...others].some((one) => top.includes(one))),
    afterQuestion: share(asked, isRight),
    precision: share(acted, isRight),
    coverage: share(judged, ([, { decision }]) => decision === 'act'),
    outOfScopeFound: share(outside, ([, { intent }]) => intent === 'out_of_scope'),
  }
}

function share<One>(of: readonly One[], is: (one: One) => boolean): number | undefined {
  return of.length === 0 ? undefined : of.filter(is).length / of.length
}
