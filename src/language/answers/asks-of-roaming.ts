import { normalise } from '../normalise.ts'

/** 漫游怎么开, 漫游费几多钱, 开个国际漫游; 我刚漫游回来 asks for nothing. */
export const ROAMING: readonly RegExp[] = [
  /漫游(?!回)(?:费|包|.{0,8}(?:(?<!不)开|关|办|弄|怎么|怎样|咋|在哪|点样|点(?=收|开|办|计|算)|收费|收钱|要钱|多少钱|几多钱|几钱|划算|贵))|(?:(?<!不)开|关|办|申请|弄)(?:通|理|启|掉|下|一下|一个|个)?.{0,6}漫游(?!回)/,
  /\b(?:open|activate|enable|use|get|turn on|switch on|set up)\b.{0,16}\broaming\b|\broaming\b.{0,16}\b(?:open|activate\w*|enable\w*|work\w*|on)\b/,
]
const SPLITS = /[,，。!?！？;；\n]+|(?<=\p{Script=Han})\s+|(?=顺便|另外|对了)|\b(?:and|but|also|btw|by the way)\b/u
/** 下个月去香港玩: where the roaming is to be. */
const TRIP =
  /出国|出境|国外|境外|外国|旅游|旅行|游玩|玩|飞|去(?![我俺咱家])|\b(?:abroad|trip|travel\w*|fly\w*|going to|holiday)\b/

/** 顺便问下漫游怎么开: whether a message asks for roaming, which is nothing that is done here. */
export const asksOfRoaming = (text: string): boolean => isOfRoaming(normalise(text))

/** 周六上午吧，顺便问下漫游怎么开: what is said besides the roaming and the journey that it is for. */
export const besidesRoaming = (text: string): string =>
  normalise(text)
    .split(SPLITS)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !isOfRoaming(clause) && !TRIP.test(clause))
    .join(',')

const isOfRoaming = (plain: string): boolean => ROAMING.some((words) => words.test(plain))
