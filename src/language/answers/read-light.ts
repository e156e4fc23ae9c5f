import { normalise } from '../normalise.ts'
import { cannotTell } from './read-symptom.ts'

const NOT_RED = /不红|没红|不闪|没亮|没得亮|不亮|冇亮|绿|灭|\b(?:green|off|not red)\b/
const RED = /红|\bred\b/

/** 灯红的, 没得亮: what is said of the light, asked whether it is red. */
export function readLight(text: string): 'red' | 'not_red' | undefined {
  const plain = normalise(text)
  if (NOT_RED.test(plain)) return 'not_red'
  return RED.test(plain) ? 'red' : undefined
}

const OF_LIGHT =
  /^(?:那|这|什么|啥|哪)?(?:个|盏)?(?:光猫)?上?的?(?:指示)?灯[啊呀嘛\s?!,.。…]*(?=[^\s?!,.。…])|^(?:what|which|the)(?: los)? lights?[\s?!,.…]+(?=\w)/

/** 灯?? 我哪知道, the light? how should I know: that nothing can be said of the light. */
export const cannotTellLight = (text: string): boolean => cannotTell(normalise(text).replace(OF_LIGHT, ''))
