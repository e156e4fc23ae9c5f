import { normalise } from '../normalise.ts'

const GO_ON =
  /^(?:好[的了吧]?|嗯|行|那|我?们?|咱们?|可以|现在|有空了|有时间了|刚才那个|上次那个|[ ,，])*(?:接着|继续|接上)(?:办|来|约|弄|说|搞|吧|呗|啊|了|[ 。!！.])*$|^(?:ok|okay|yes|right|now|so|please|let's|lets|we can|you can|can we|shall we|[ ,])*(?:go on|continue|carry on|resume|pick it up again)(?:[ ,.!]|then|now|please|with it)*$/

/** 接着办, let's go on: what was left lying is taken up again. */
export const wantsToGoOn = (text: string): boolean => GO_ON.test(normalise(text))
