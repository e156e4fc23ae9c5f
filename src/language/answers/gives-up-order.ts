import { normalise } from '../normalise.ts'

const KIND = '(?:装机|安装|报装|新装|移机|搬家|维修|报修|检测|检查|巡检|装宽带|修网)'
const POINTED = `(?:${KIND}(?:的)?(?:那|这)?(?:一)?(?:个|单|张)?(?:单|单子|工单|上门)?|(?:那|这)(?:一)?(?:个|单|张)(?:单|单子|工单)?)(?:的)?`
const MANNERS = '(?:[,，。.!！~ ]|吧|了|啊|呀|哈|呗|谢谢|麻烦|辛苦|thx|thanks|thank you|ok|please|pls)*'
const GIVES_UP = new RegExp(
  `^(?:(?:那|还有|另外|就|把|我|俺|嗯|哦|算了)[,， ]*)*(?:${POINTED}(?:我|俺|我们)?(?:也|都|就|给我|帮我|先|[,， ])*(?:算了|撤(?:了|掉|单|销)?|退(?:了|掉|单)?|取消(?:了|掉)?|免了|(?:别|不|甭|不用|不要)(?:再)?(?:约|弄|搞|派|安排)|不(?:要|约|弄|搞)了)|(?:撤|退)(?:了|掉|单|销)(?:撤|退|了|掉|单|销)*)${MANNERS}$`,
)
const FOR_NOW = /先算了|先别|先不|今天|明天|现在/

/** 检测那个算了, 装机那个单也撤, 撤了撤了: whether a message says no more than that an order is not wanted; one put off for now is. */
export function givesUpOrder(text: string): boolean {
  const plain = normalise(text)
  return GIVES_UP.test(plain) && !FOR_NOW.test(plain)
}
