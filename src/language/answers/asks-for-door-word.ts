import { normalise } from '../normalise.ts'

const ASKS =
  /暗号|对口令|(?:怎么|咋|如何)(?:才能)?(?:知道|确认|确定|证明|核实|分辨)[^,，。]{0,8}(?:你们|师傅|本人|骗子|真的|公司)|(?:真的?|确实)是(?:你们|你家|公司)(?:的)?(?:人|师傅)|是不是(?:你们|公司)(?:的)?(?:人|师傅|派来)|\b(?:code|pass) ?word\b|\bis (?:this|he|she|it|that) (?:really|actually|truly) (?:your|the|from|with|a)\b|\bhow (?:do|can|will) i (?:know|tell|check|be sure)\b[^.]{0,24}\b(?:your|you|real|technician|installer|engineer|yours)\b/
const SAID =
  /(?:他|她|来的?人|师傅|那人|对方|门口的?人?)(?:答|回答|说|讲|报)(?:的|了)?(?:暗号)?(?:是|:|：|的是)?[“"'「]?\s*([\p{Script=Han}]{1,6}|[a-z][a-z ]{1,20})|\b(?:he|she|they|the (?:man|woman|guy|person|installer|technician)) (?:said|says|answered|answers|told me)[ :"']*(?:the (?:word|code) (?:is|was) )?([a-z][a-z ]{1,20})/u
const KNOWS_NONE =
  /(?:不知道|说不出|答不出|答不上|不肯说|没说|说错|答错|对不上)[^,，。]{0,4}(?:暗号|口令)?|(?:暗号|口令)[^,，。]{0,4}(?:不对|错|对不上|不知道)|\b(?:doesn't|does not|didn't) know (?:the|any) (?:word|code)|\bwrong (?:word|code)\b/

/** 怎么知道是你们的人, 暗号是什么: whether a customer asks how to know whoever comes. */
export const asksForDoorWord = (text: string): boolean => ASKS.test(normalise(text))

/** 他说的是蓝天, 他说不出暗号: what somebody at the door has said, as the customer tells it; `''` where they know none. */
export function readSaidAtDoor(text: string): string | undefined {
  const plain = normalise(text)
  if (KNOWS_NONE.test(plain) && /暗号|口令|word|code/.test(plain)) return ''
  const [, chinese, english] = SAID.exec(plain) ?? []
  return (chinese ?? english)?.trim()
}
