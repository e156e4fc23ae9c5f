import { normalise } from '../normalise.ts'

const HURRIES =
  /^(?:(?:请|麻烦|你们?|您|师傅|能不能|可不可以|能|就|越|尽量|给我|那|都?等着|我|俺|很|挺|好|太|比较|特别|有点儿?|在线等)*(?:[搞弄修整来]?快一?[点些]儿?(?:[弄修整来](?!快)|修好|弄好)?|快|急|着急|急死(?:我|俺)?了|急用|速度|麻溜点?|利索点)(?:[吧啊呀哦嘛呗不吗的了行]|一下)*[,，。!！?？ ]*)+$|^(?:(?:please|pls|just|can you|could you|be|it's|it is|i'm in a|very|so|as)\b ?)*(?:hurry(?: up)?|quick(?:ly)?|fast(?:er)?|urgent(?:ly)?|rush)(?: please| pls| it| up)*[,.!? ]*$/

/** 快点, 急, hurry: a message that asks for haste and for nothing else. */
export const hurries = (text: string): boolean => HURRIES.test(normalise(text).trim())
