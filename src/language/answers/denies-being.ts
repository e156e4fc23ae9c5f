import { normalise } from '../normalise.ts'

const MANNERS =
  /^(?:那个|喂|哎|呃|啊|抱歉|不好意思|对不起|(?:sorry|hi|hello|hey|no|um)\b)+|(?:啊|呀|哦|呢|吧|哈|\bsorry)+$/g
const DENIES_SELF =
  /^(?:(?:我|这|这个|这号码|这个号码|这里|这边)(?:根本|真|可)?)?不是(?:我|本人|我本人|客户本人|机主|号主)$|^我不是(?:他|她|这个人|这人|您?你?要找的人|[\p{Script=Han}]{1,3}(?:先生|女士|小姐|太太))$|^我不姓[\p{Script=Han}]{1,2}$/u
const DENIES_SELF_ENGLISH =
  /^(?:(?:that|this|it)(?: is|'s) )?not me$|^(?:that|this|it) (?:isn't|is not) me$|^(?:i'm|i am|this is) not (?:him|her|that person|the customer|(?:mr|mrs|ms|miss)\.? [a-z]+)$/

/** 不是我, 我不是王杰, not me: whether a message denies being `name`, who was written to, and says nothing else. */
export function deniesBeing(text: string, name: string | undefined): boolean {
  const parts = normalise(text)
    .split(/[,，。.!！;；~…]+/)
    .map((part) => part.replace(MANNERS, '').trim())
    .filter((part) => part !== '')
  const ownName = name === undefined ? undefined : normalise(name)
  return parts.length > 0 && parts.every((part) => isDenial(part, ownName))
}

function isDenial(part: string, name: string | undefined): boolean {
  if (DENIES_SELF.test(part) || DENIES_SELF_ENGLISH.test(part)) return true
  return name !== undefined && [`我不是${name}`, `不是${name}`, `i'm not ${name}`, `i am not ${name}`].includes(part)
}
