import { normalise } from '../normalise.ts'

const WRONG =
  /^(?:(?:no|naw|nah|nope|but|omg|hey|sorry|wait|it's|it is|that's|that is|thats|this is|all|so|totally|completely)[,. ]+)*(?:wrong(?: (?:day|time|date|one|visit))?|incorrect|not (?:right|correct|what i (?:said|want(?:ed)?|asked(?: for)?)))[.! ]*$|^(?:这|那|时间|日子|你们?|搞|弄|都|全|怎么|又|[,， ])*(?:不对|错了|弄错了|搞错了|约错了|有误|不是这样|不是这个)(?:吧|啊|呀|了|的|[,，。.!！~])*$/

/** WRONG., 不对啊, 约错了: whether a message only says that what was done isn't right. */
export const saysWrong = (text: string): boolean => WRONG.test(normalise(text).trim())
