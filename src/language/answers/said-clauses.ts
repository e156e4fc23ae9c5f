import { LONGEST_READ_CHARACTERS } from '../normalise.ts'

const ENDS = /[,，。.;；!！?？~～…、\n]+|\p{Extended_Pictographic}+|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u

/** 6 又来 移机说了不要了 拜拜👋: what is said one after the other, by punctuation, emoji and blanks beside an ideograph. */
export const saidClauses = (text: string): readonly string[] =>
  text
    .slice(0, LONGEST_READ_CHARACTERS)
    .split(ENDS)
    .map((clause) => clause.replace(/\uFE0F|\u200D|\p{Emoji_Modifier}/gu, '').trim())
    .filter((clause) => clause !== '')

const VENTS = [
  '(?:你们?|我|都|也|就|又|再|能|可以|给|求|求求|请|拜托)*(?:别|不要|莫|甭)(?:再)?(?:来)?(?:烦|吵|打扰|骚扰|催|问)(?:我|俺|人)?(?:了|啊|呀|吧)*|烦(?:死|不烦)?(?:了|人|我)*',
  '(?:拜拜|再见|88|886|溜了|下了|走了|谢谢|谢了|多谢|辛苦了?|感谢)(?:了|啦|您|你)*',
  '(?:又|怎么又|咋又)(?:来|是你们?|来了)(?:了|啊)?|笑死(?:我)?(?:了)?|无语(?:了)?|服了|晕(?:死)?|唉|哎|哈|呵|嗯|哦|额|好(?:吧|的)?|行(?:吧)?|真的?(?:是)?|就这样(?:吧)?|没事(?:了)?|我?nm|nbcs|xswl|lol|6|离谱|救命|绝了|绝绝子|神经',
].join('|')
const VENTED = new RegExp(`^(?:${VENTS})+$`, 'iu')

/** 笑死, 别再烦我, 拜拜, 6: whether a clause only vents or parts, and wants nothing more. */
export const isVented = (clause: string): boolean => VENTED.test(clause)
