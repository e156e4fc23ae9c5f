import { normalise } from '../normalise.ts'
import { cannotTell } from './read-symptom.ts'
import { readYesNo } from './read-yes-no.ts'

const NOT_RED =
  /[不没唔冇][是系有]?(?:亮|闪|冒)?红|不闪|没亮|没得亮|不亮|冇亮|绿|灭|\b(?:green|off|(?:not?|isn't|isnt|ain't|aint|nae)(?: (?:a|even|really|the|any|blinking|flashing|lit|showing))* red)\b/
const RED = /红|\bred\b/

/** 灯红的, 没得亮: what is said of the light, asked whether it is red. */
export function readLight(text: string): 'red' | 'not_red' | undefined {
  const plain = normalise(text)
  if (NOT_RED.test(plain)) return 'not_red'
  return RED.test(plain) ? 'red' : undefined
}

const OF_LIGHT =
  /(?:光猫|猫|los|指示|那个)*(?:的)?灯?(?:还|一直|都|又)*(?:是|系|在)?(?:亮|闪|冒)?着?(?:不|没|没有)?(?:红|绿)(?:色|灯)?(?:在)?(?:闪|亮)?(?:的|着|了|嘅)*|\b(?:it'?s|its|it is|the|los|light|lights|is|are|still|blinking|flashing|not|no|a|and|wi'|with)?(?: (?:the|los|light|lights|is|are|still|blinking|flashing|not|no|nae|isn't|isnt|ain't|a|even|really))* ?\b(?:red|green)\b(?: (?:light|lights|one|blinking|flashing))*/

/** red aye, 对 灯是红的: what is said of the light beside a yes, and nothing else. */
export function lightBesideYes(text: string): 'red' | 'not_red' | undefined {
  const rest = besidesLight(text)
  return rest !== undefined && readYesNo(rest) === 'yes' ? readLight(text) : undefined
}

/** What is left beside the light; undefined where nothing is said of it. */
function besidesLight(text: string): string | undefined {
  const plain = normalise(text)
  const rest = plain
    .replace(OF_LIGHT, ' ')
    .replace(/[\s,，.。!！;；]+/gu, ' ')
    .trim()
  return rest === plain.trim() ? undefined : rest
}

/** 不红, 否 不红: what is said of the light, with a no or nothing beside it. */
export function lightAlone(text: string): 'red' | 'not_red' | undefined {
  const rest = besidesLight(text)
  return rest !== undefined && (rest === '' || readYesNo(rest) === 'no') ? readLight(text) : undefined
}

const ASKED_OF_LIGHT =
  /^(?:那|这|什么|啥|哪)?(?:个|盏)?(?:光猫)?上?的?(?:指示)?灯[啊呀嘛\s?!,.。…]*(?=[^\s?!,.。…])|^(?:what|which|the)(?: los)? lights?[\s?!,.…]+(?=\w)/

/** 灯?? 我哪知道, the light? how should I know: that nothing can be said of the light. */
export const cannotTellLight = (text: string): boolean => cannotTell(normalise(text).replace(ASKED_OF_LIGHT, ''))
