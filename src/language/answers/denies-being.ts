import { normalise } from '../normalise.ts'

const MANNERS =
  /^(?:那个|喂|哎|呃|啊|抱歉|不好意思|对不起|(?:sorry|hi|hello|hey|no|um)\b)+|(?:啊|呀|哦|呢|吧|哈|\bsorry)+$/g
const DENIES_SELF =
  /^(?:(?:我|这|这个|这号码|这个号码|这里|这边)(?:根本|真|可)?)?不是(?:我|本人|我本人|客户本人|机主|号主)$|^我不是(?:他|她|这个人|这人|您?你?要找的人|[\p{Script=Han}]{1,3}(?:先生|女士|小姐|太太))$|^我不姓[\p{Script=Han}]{1,2}$/u
const DENIES_SELF_ENGLISH =
  /^(?:(?:that|this|it)(?: is|'s) )?not me$|^(?:that|this|it) (?:isn't|is not) me$|^(?:i'm|i am|this is) not (?:him|her|that person|the customer|(?:mr|mrs|ms|miss)\.? [a-z]+)$/

/** What is added to a denial, and makes it no other message: 你打错了, 别再发了. */
const SENDS_AWAY =
  /^(?:你们?|您)?(?:是不是)?(?:打|发|搞|弄|找|认)错(?:了|人|人了|电话了?)?$|^(?:请|麻烦)?(?:你们?|您)?(?:别|不要|不用)(?:再)?(?:给我|跟我)?(?:发|打|联系|找我?|烦我?)(?:短信|消息|电话|信息)?了?$|^(?:(?:you have the )?wrong (?:number|person)|(?:please )?stop (?:texting|messaging|writing|calling)(?: me)?)$/

/** 不是我, 我不是王杰, not me: whether a message denies being `name`, who was written to, and says nothing else. */
export function deniesBeing(text: string, name: string | undefined): boolean {
  const parts = text
    .split(/(?<=\p{Script=Han})\s+/u)
    .flatMap((piece) => normalise(piece).split(/[,，。.!！;；~…]+/))
    .map((part) => part.replace(MANNERS, '').trim())
    .filter((part) => part !== '')
  const ownName = name === undefined ? undefined : normalise(name)
  const others = parts.filter((part) => !isDenial(part, ownName))
  return others.length < parts.length && others.every((part) => SENDS_AWAY.test(part))
}

function isDenial(part: string, name: string | undefined): boolean {
  if (DENIES_SELF.test(part) || DENIES_SELF_ENGLISH.test(part)) return true
  return name !== undefined && [`我不是${name}`, `不是${name}`, `i'm not ${name}`, `i am not ${name}`].includes(part)
}

const NEIGHBOUR =
  /(?:我|俺)是(?:他|她|他们|[\p{Script=Han}]{1,2}(?:先生|女士|小姐|太太|大爷|大妈))?家?的?(?:邻居|隔壁|街坊|同事|朋友|房东|租客)|\bi(?:'m| am) (?:just )?(?:his|her|their|the|a) (?:neighbou?r|landlord|tenant|colleague)\b/u
const IS_AWAY = /不在|出门|没在|搬走|\b(?:not|isn't|is out|away|moved)\b/

/** 胡先生不在 我是他邻居: somebody else writes than the one whom we took them for. */
export function saysNeighbour(text: string): boolean {
  const plain = normalise(text)
  return NEIGHBOUR.test(plain) && IS_AWAY.test(plain)
}
