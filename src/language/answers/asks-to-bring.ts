import { normalise } from '../normalise.ts'

const THING = '(?:路由器?|光猫|机顶盒|盒子|网线|遥控器?|插座|面板|梯子|电源|新的|备用的?)'
const BRINGS = new RegExp(
  `(?:师傅|他|人家|工程师)[^,，。!！]{0,8}?(?<!有)带(?:上|点|来|过来|一?[个条根台把])(?![人话路])|带(?:上|来|过来|一?[个条根台把])[^,，。!！]{0,4}${THING}|\\b(?:bring|take)(?: along| me| us)? (?:a|an|the|another|some|one|a new)\\b.{0,20}\\b(?:router|modem|box|cable|remote|ladder|socket|adapter)s?\\b`,
)

/** 师傅能不能带个新的路由器来, please bring a new router: something for whoever comes to bring. */
export const asksToBring = (text: string): boolean => BRINGS.test(normalise(text))

const NO_CANCEL =
  /^[\p{P}\s]*(?:我|俺|咱)?(?:可|又|根本|压根|都|也)*没(?:有)?(?:说|要求?|让你们?)(?:过)?(?:要)?(?:取消|撤(?:单|销|掉|回)?|改时间|改约)(?:啊|呀|的|了|嘛|呢)*[,，。!！ ]*|^[\p{P}\s]*谁(?:叫|让|喊|说)(?:你们?|恁们?)?(?:要|给我|给俺)?(?:取消|撤(?:单|销|掉)?)(?:的|了|啊|嘞|嘛)*[,，。!！ ]+|^[\p{P}\s]*i (?:didn't|did not|never) (?:say|ask(?:ed)?|want|mean)(?: you)? to cancel(?: anything| it)?[,.! ]*/u

/** 我没说要取消啊，我说网老掉线: what a message says besides that nothing was to be cancelled; undefined where it doesn't say so. */
export function besidesNoCancel(text: string): string | undefined {
  const plain = normalise(text)
  const [said] = NO_CANCEL.exec(plain) ?? []
  return said === undefined ? undefined : plain.slice(said.length)
}
