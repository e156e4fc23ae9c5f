import { normalise } from '../normalise.ts'

/** Nothing more than that something is open. */
const BARE =
  /^(?:[不是否还没有点些个一修弄装搞好完行问题的了啊呀哦吧\d\p{P}\s]|(?:something|there|is|still|it|a|not|isn|done|fixed|working|problem|no|nope|wrong|open|yet|s|t)\b)+$/u

/** What is open, in the customer's words; undefined where they say no more than that something is. */
export function readWhatIsOpen(text: string): string | undefined {
  const plain = normalise(text)
  return plain.length < 2 || BARE.test(plain) ? undefined : text.trim()
}
