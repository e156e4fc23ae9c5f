import { normalise } from '../normalise.ts'

const MISREAD =
  /(?:不是|没)(?:这个|那个|这|那)?(?:意思|说这个|问这个|问你这个|要这个|说的这个)|(?:理解|弄|搞|听|会错意?|想)错(?:了|意思)|会错意|误会(?:我)?(?:的意思|了)|答非所问|驴唇不对马嘴|牛头不对马嘴|没(?:听|看|搞|弄)(?:懂|明白)我|我(?:说|问)的(?:不是|可不是)(?:这个|这)|\b(?:not what i (?:meant|mean|asked|said|want(?:ed)?)|that'?s not it|you (?:mis(?:understood|read)|got (?:me|it|that) wrong)|wrong end of the stick|didn'?t (?:ask|mean|say) that)\b/

/** 我不是这个意思, 你理解错了: what was made of the message before is not what was meant. */
export const saysMisread = (text: string): boolean => MISREAD.test(normalise(text))
