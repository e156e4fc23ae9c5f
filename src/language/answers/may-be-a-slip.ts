import { normalise } from '../normalise.ts'

const WORDS = /打错|发错|搞错|弄错/

/** 打错了: whether words that send somebody away are also what people write who have mistyped. */
export const mayBeASlip = (text: string): boolean => WORDS.test(normalise(text))
