import { normalise } from '../normalise.ts'

const NOT_RED = /不红|没红|不闪|没亮|没得亮|不亮|冇亮|绿|灭|\b(?:green|off|not red)\b/
const RED = /红|\bred\b/

/** 灯红的, 没得亮: what is said of the light, asked whether it is red. */
export function readLight(text: string): 'red' | 'not_red' | undefined {
  const plain = normalise(text)
  if (NOT_RED.test(plain)) return 'not_red'
  return RED.test(plain) ? 'red' : undefined
}
