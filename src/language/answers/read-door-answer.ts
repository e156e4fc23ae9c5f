import { normalise } from '../normalise.ts'

/** What an installer says before a door that is or was shut: what was to be done is done, somebody answered the call, or the door is open. */
export type DoorAnswer = 'done' | 'answered' | 'opened'

const STILL_SHUT =
  /没(?:有)?(?:人|反应|应|接|开|动静)|不(?:接|开|应)|打不通|关机|无人|还是没|\b(?:no ?(?:body|one)|no answer|still (?:shut|closed|nothing)|not answering|didn't (?:answer|open)|doesn't (?:answer|open)|won't open)\b/
const OPENED =
  /^(?:终于|已经|现在)?开[了啦咯喽]|开门[啦咯喽]|门开[啦咯喽]|开门了|门开了|开了门|见到(?:客户|人|他|她)|有人(?:开|应|在)|进[门去]了|客户(?:来|到|在|回来)了|\b(?:opened|door(?:'s| is) open|let me in|i'm in(?:side)?|somebody(?:'s| is) (?:here|home|in))\b/
const ANSWERED = /(?:^|[^没不有人])接(?:了|通|电话了|起)|打通了|通了|\b(?:picked up|answered|got through|spoke to)\b/
const DONE = /敲(?:了|过|完|好)|打(?:了|过|完)|等(?:了|过|完|够|到)|按(?:了|过)|\b(?:done|knocked|rang|called|waited)\b/

/** What an installer answers to a step before a shut door; undefined where it is no answer to one. */
export function readDoorAnswer(text: string): DoorAnswer | undefined {
  const plain = normalise(text)
  if (STILL_SHUT.test(plain)) return 'done'
  if (OPENED.test(plain)) return 'opened'
  if (ANSWERED.test(plain)) return 'answered'
  return DONE.test(plain) ? 'done' : undefined
}

const KNOCKED_ONLY =
  /^(?:我)?(?:都|又|再|已经|刚才?|还)*(?:敲|按)(?:门|铃|门铃)?(?:了|过)+(?:一遍|[一两二三几]?[次下]|半天|好久|很久)?(?:门|铃|门铃)?了?$|^i?(?:'ve|have| have)? ?(?:just |already )?(?:knocked|rang|rung)(?: the bell| again| twice| (?:two|three) times)*$/

/** 敲了, I knocked again: said of a door while no step before it is asked. */
export const saysKnocked = (text: string): boolean => KNOCKED_ONLY.test(normalise(text).replace(/[。.!,，]+$/u, ''))

/** 不让进, 拒绝: the customer is there, and nobody needs to knock. */
export const isRefusedByCustomer = (text: string): boolean =>
  /不让|不给进|拒绝|不愿意|不想(?:装|修|弄)|\b(?:refus\w+|(?:wo|did|does|do)n't let|doesn't want|not (?:let|allowed))\b/.test(
    normalise(text),
  )
