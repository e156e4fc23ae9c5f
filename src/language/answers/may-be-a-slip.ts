import { normalise } from '../normalise.ts'

const WORDS = /打错|发错|搞错|弄错/
/** 你打错了, 打错了我不姓孙: it is us who are wrong. */
const BLAMES_US = /(?:你们?|您).{0,3}[打发搞弄]错|不是(?:我|本人|机主)|我不[是姓]/

/** 打错了: whether words that send somebody away are also what people write who have mistyped. */
export function mayBeASlip(text: string): boolean {
  const plain = normalise(text)
  return WORDS.test(plain) && !BLAMES_US.test(plain)
}
