import { normalise } from '../normalise.ts'

const ENGLISH =
  /^(?:(?:ok|okay|right|hi|hey|sorry|so|and|alright|well|yeah|i'm|im|i am)[,. ]+)*(?:(?:back|here)(?: (?:now|again))?|i'm back|im back)[.! ]*$/
const CHINESE =
  /^(?:好|好了|嗯|我|俺|不好意思|久等|久等了|抱歉|好的|现在|又|可算|[,，。 ])*(?:(?:回来|在)(?:了|啦|的|呢|咯|嘞|这儿?|呀|啊|[,，。.!！~…])*|来[了啦咯嘞喽]+[,，。.!！~…]*)$/

/** ok back, 我回来了, 在: whether a message only says that they are here. */
export function saysBack(text: string): boolean {
  const plain = normalise(text).trim()
  return ENGLISH.test(plain) || CHINESE.test(plain)
}
