import { normalise } from '../normalise.ts'

/** What an installer says before a door that is or was shut: what was to be done is done, somebody answered the call, or the door is open. */
export type DoorAnswer = 'done' | 'answered' | 'opened'

const STILL_SHUT =
  /没(?:有)?(?:人|反应|应|接|开|动静)|不(?:接|开|应)|打不通|关机|停机|空号|占线|无人|还是没|\b(?:no ?(?:body|one)|no answer|switched off|still (?:shut|closed|nothing)|not answering|didn't (?:answer|open)|doesn't (?:answer|open)|won't open)\b/
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

const OF_A_CALL =
  /电话|手机|[没不]接|接[了通]|打(?:了|过|完|不通|通)|关机|停机|空号|占线|通了|\b(?:call|phone|picked up|voicemail|switched off)/
const OF_A_KNOCK = /敲|按.{0,2}铃|按(?:了|过)|\b(?:knock|rang the|rung the)/

/** Whether an answer tells of a call alone, or of a knock alone: the one is not the other. */
export function tellsOfStep(text: string): 'call' | 'knock' | undefined {
  const plain = normalise(text)
  const [isCall, isKnock] = [OF_A_CALL.test(plain), OF_A_KNOCK.test(plain)]
  return isCall === isKnock ? undefined : isCall ? 'call' : 'knock'
}

const LEAVES =
  /(?:我(?:就|先|得|要)?|先|那就?)(?:走|撤|回去?|离开)(?:了|吧)|(?:^|[,，。])(?:走|撤|回去|离开)了|不等了|去下一[家单个]|\b(?:i'm|i am|i've|i have)? ?(?:leaving|left|heading off|off now|going now|gone)\b|\bi'm off\b|\bi'll go\b/

/** 没人，我走了: whoever says so leaves, and has done no step before a shut door. */
export const saysLeaving = (text: string): boolean => LEAVES.test(normalise(text))

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
