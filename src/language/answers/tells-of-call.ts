import { normalise } from '../normalise.ts'

const CALLED =
  /打(?:了|过|完)?(?:几[个次遍]|好几[个次遍]|[一两三]个?[次遍]?)?(?:他|她|客户|用户|业主)?(?:的)?(?:电话|手机)|(?:电话|手机)(?:也|都|又|还|一直)*(?:打|没|不|无人|关机|停机|占线|接)|回(?:个)?电话?|来个电话|\bcall(?:ed|ing)?\b|\bphoned?\b|\brang\b/
const UNANSWERED =
  /没(?:有)?(?:人)?(?:接|应|回|打通)|不接|不通|无人接|无应答|关机|停机|空号|占线|\b(?:no answer|no reply|not answering|no (?:one|body) (?:answers|answered|picks up|picked up)|didn't (?:answer|pick up)|doesn't (?:answer|pick up)|won't (?:answer|pick up)|voicemail|switched off)\b/
/** Of a call that is asked for. */
const ASKED = /给我|人工|真人|客服|经理|领导|主管|班长|投诉|举报|\bcall me\b|\b(?:human|agent|person)\b/

/** 打电话了, 给客户打过电话: an installer tells of a call that they made; 打电话给我 asks for one. */
export function tellsOfCall(text: string): boolean {
  const plain = normalise(text)
  return CALLED.test(plain) && !ASKED.test(plain)
}

/** 打电话没人接: the call was not answered. */
export const tellsOfUnanswered = (text: string): boolean => tellsOfCall(text) && UNANSWERED.test(normalise(text))
