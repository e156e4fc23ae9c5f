import type { DoorStep } from '#src/domain/visits/shut-door.ts'
import { normalise } from '../normalise.ts'

/** What an installer says before a door that is or was shut: what was to be done is done, somebody answered the call, or the door is open. */
type DoorAnswer = 'done' | 'answered' | 'opened'

const STILL_SHUT =
  /没(?:有)?(?:人|反应|应|接|开|动静)|不(?:接|开|应)|[没打拨]不通|没[打拨]?通|打不通|关机|停机|空号|占线|无人|还是没|\b(?:no ?(?:body|one)|no answer|switched off|still (?:shut|closed|nothing)|not answering|didn't (?:answer|open)|doesn't (?:answer|open)|won't open)\b/
const OPENED =
  /^(?:终于|已经|现在)?开[了啦咯喽]|开门[啦咯喽]|门开[啦咯喽]|开门了|门开了|开了门|见到(?:客户|人|他|她)|有人(?:开|应|在)|进[门去]了|客户(?:来|到|在|回来)了|\b(?:opened|door(?:'s| is) open|let me in|i'm in(?:side)?|somebody(?:'s| is) (?:here|home|in))\b/
const ANSWERED = /(?:^|[^没不有人])接(?:了|通|电话了|起)|打通了|通了|\b(?:picked up|answered|got through|spoke to)\b/
const DONE =
  /敲(?:了|过|完|好)|打(?:了|过|完)|打.{0,4}(?:电话|手机)(?:了|过|完)|等(?:了|过|完|够|到)|按(?:了|过)|\b(?:done|knocked|rang|called|waited)\b/

/** What an installer answers to a step before a shut door; undefined where it is no answer to one. */
export function readDoorAnswer(text: string): DoorAnswer | undefined {
  const plain = normalise(text)
  if (STILL_SHUT.test(plain)) return 'done'
  if (OPENED.test(plain)) return 'opened'
  if (ANSWERED.test(plain)) return 'answered'
  return DONE.test(plain) ? 'done' : undefined
}

const LEAVES =
  /(?:我(?:就|先|得|要)?|先|那就?)(?:走|撤|回去?|离开)(?:了|吧)|(?:^|[,，。])(?:走|撤|回去|离开)了|不等了|去下一[家单个]|\b(?:i'm|i am|i've|i have)? ?(?:leaving|left|heading off|off now|going now|gone)\b|\bi'm off\b|\bi'll go\b/

/** 没人，我走了: whoever says so leaves, and has done no step before a shut door. */
export const saysLeaving = (text: string): boolean => LEAVES.test(normalise(text))

const KNOCK_SAID =
  /敲(?:[了过完好]|.{0,3}[一二两三几\d]?[下次遍声](?!再))|按(?:[了过完好]|.{0,2}铃)|\b(?:knocked|rang|rung|done)\b/
/** What is said of each step of DR-3: 没人应 tells of no knock, and 没接 of a call alone. */
const SAID_OF: Readonly<Record<DoorStep, RegExp>> = {
  knocked: KNOCK_SAID,
  knocked_again: KNOCK_SAID,
  called:
    /接|打|通|电话|手机|关机|停机|空号|占线|\b(?:no answer|called|rang|phoned|switched off|not answering|(?:didn't|doesn't|did not|does not) (?:answer|pick up)|voicemail|engaged|busy|unreachable|done)\b/,
  waited:
    /没(?:有)?(?:人(?!接)|开|应|动静|反应)|不[开应]|无人(?!接)|还是没|等|\b(?:no ?(?:body|one)|still|waited|won't open|(?:didn't|doesn't) open|no answer at the door|done)\b/,
}
/** 还没敲, haven't called yet: the step is still to come. */
const NOT_DONE_YET =
  /(?:没|还没|未|没有|不)(?:有)?(?:敲|按|打|等|拨)(?!通)|\b(?:haven't|have not|didn't|did not|not yet) (?:yet )?(?:knock|ring|rung|rang|call|wait)/
/** 步骤都做完了，报客户不在: every step at once. */
const ALL_STEPS =
  /(?:步骤|流程|每一?步|全部|所有)[^,，。]{0,6}(?:做|走|办|弄|完成?|好)(?:了|完|好|过)|报[^,，。]{0,4}(?:不在|没人|没见)|\ball (?:the |of the )?steps\b/

/**
 * What an installer answers to one step before a shut door; `other_step` where it tells of another than the one that is asked, or of
 * nothing that was done; `all_steps` where it is said of every one of them; undefined where it is no answer.
 */
export function readStepAnswer(text: string, step: DoorStep): DoorAnswer | 'other_step' | 'all_steps' | undefined {
  const plain = normalise(text)
  if (ALL_STEPS.test(plain)) return 'all_steps'
  const answer = readDoorAnswer(text)
  if (answer === undefined || answer === 'opened') return NOT_DONE_YET.test(plain) ? 'other_step' : answer
  if (NOT_DONE_YET.test(plain)) return 'other_step'
  if (answer === 'answered') return step === 'called' ? answer : 'other_step'
  return SAID_OF[step].test(plain) ? answer : 'other_step'
}

const KNOCKED_ONLY =
  /^(?:我)?(?:都|又|再|已经|刚才?|还)*(?:敲|按)(?:门|铃|门铃)?(?:了|过)+(?:一遍|[一两二三几]?[次下]|半天|好久|很久)?(?:门|铃|门铃)?了?$|^i?(?:'ve|have| have)? ?(?:just |already )?(?:knocked|rang|rung)(?: the bell| again| twice| (?:two|three) times)*$/

/** 敲了, I knocked again: said of a door while no step before it is asked. */
export const saysKnocked = (text: string): boolean => KNOCKED_ONLY.test(normalise(text).replace(/[。.!,，]+$/u, ''))

const REFUSED =
  /不让|没让|不[给叫准许][^,，。]{0,2}(?:进|装|修|上|入户|开)|被[^,，。]{0,3}(?:拒|赶|轰)|把[^,，。]{0,3}(?:赶|轰|拦|挡)|拒之门外|闭门羹|拒绝|不愿意?|不肯|不敢(?!使劲|大声|用力|多|敲|走|离)|不同意|不放心|不信任|不相信|不认识我|(?:在里[面头]|在家|明明在|说)[^。]{0,10}不(?:给)?开|等(?:她|他)?(?:老公|老婆|家人|儿子|女儿)(?:回来|下班)|不想(?:装|修|弄|开|让)|(?:赶|轰)(?:我|走)|(?:让|叫)我(?:走|回去?|别来|离开)(?:吧|了)?(?=$|[,，。!])|(?<![恐哪生别])怕(?!是|没|不在|客户|他|她|打扰)|\b(?:refus\w+|(?:won't|wouldn't|doesn't|does not|didn't|not) (?:want (?:me )?to )?(?:let|trust|believe)|(?:doesn't|does not|didn't) want|afraid|scared|frightened|(?:told|tells|asked|asks) me to (?:go|leave)|sent me away|(?:says?|said) (?:no|go away|leave|not now)|not open|not allowed|turned (?:me|us) away|denied entry|isn't letting)\b|\b(?:don't|did not) let\b/

/** 不让进, 拒绝, 不肯开门: the customer is there, and nobody needs to knock. */
export const isRefusedByCustomer = (text: string): boolean => REFUSED.test(normalise(text))

/** 客户不肯开门，怕: the customer is there and is afraid of whoever knocks. */
export const isCustomerAfraid = (text: string): boolean =>
  /不敢(?!使劲|大声|用力|多|敲|走|离)|不放心|不信任|不相信|(?<![恐哪生别])怕(?!是|没|不在|客户|他|她|打扰)|\b(?:afraid|scared|frightened|(?:doesn't|does not|not|won't) (?:trust|believe))\b/.test(
    normalise(text),
  )
