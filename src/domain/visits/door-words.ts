import type { Language } from '../shared/language.ts'
import type { Visit } from './visit.ts'

/** Words that are easily said, and heard, at a door, in both languages; kept by their numbers, so that none may be taken out. */
export const DOOR_WORDS: readonly Readonly<Record<Language, string>>[] = (
  [
    ...(['蓝天|blue sky', '白云|white cloud', '青山|green hill', '大海|wide sea', '月亮|moon', '太阳|sun'] as const),
    ...(['星星|star', '彩虹|rainbow', '小溪|brook', '湖水|lake', '森林|forest', '草地|meadow'] as const),
    ...(['松树|pine', '柳树|willow', '竹子|bamboo', '荷花|lotus', '梅花|plum', '菊花|daisy'] as const),
    ...(['苹果|apple', '香蕉|banana', '西瓜|melon', '葡萄|grape', '橘子|orange', '桃子|peach'] as const),
    ...(['花生|peanut', '玉米|corn', '土豆|potato', '南瓜|pumpkin', '白菜|cabbage', '番茄|tomato'] as const),
    ...(['熊猫|panda', '老虎|tiger', '大象|elephant', '小鹿|deer', '白马|white horse', '骆驼|camel'] as const),
    ...(['燕子|swallow', '喜鹊|magpie', '天鹅|swan', '鲤鱼|carp', '海豚|dolphin', '蝴蝶|butterfly'] as const),
    ...(['雨伞|umbrella', '灯笼|lantern', '风筝|kite', '钥匙|key', '茶杯|teacup', '书包|schoolbag'] as const),
  ] as const
).map((pair) => {
  const [chinese = '', english = ''] = pair.split('|')
  return { 'zh-CN': chinese, en: english }
})

/** All of them, in every language. */
export const ALL_DOOR_WORDS: readonly string[] = DOOR_WORDS.flatMap((word) => Object.values(word))

/** By which words the two know each other: the customer says theirs, whoever comes answers with the other. Numbers of DOOR_WORDS. */
export interface DoorWordPair {
  readonly customerWord: number
  readonly installerWord: number
}

/** Keeps the words of visits, in the caller's transaction. */
export interface DoorWordStore {
  /** The words of this window and this installer: drawn at the first asking, and anew when either has changed; undefined while nobody is to come. */
  draw(visit: Pick<Visit, 'appointment'>): Promise<DoorWordPair | undefined>
}

/** Whether what is said at the door holds the word that whoever comes should answer with, in any language. */
export function isRightAnswer(said: string, { installerWord }: DoorWordPair): boolean {
  const plain = said.toLowerCase()
  if (/^(?:不|没)|\bnot\b/.test(plain)) return false
  return Object.values(DOOR_WORDS[installerWord] ?? {}).some((word) => plain.includes(word))
}

/** Whether something is, word for word, one of DOOR_WORDS. */
export const isDoorWord = (said: string): boolean =>
  DOOR_WORDS.some((word) => Object.values(word).includes(said.toLowerCase()))
