import { normalise } from '../normalise.ts'
import type { Purpose, PurposeReading } from '../purposes.ts'

const ASKS_FOR_VISITS =
  /^(?:请|帮我|我要|我想)?(?:看看?|查看?|看一下|查一下)?(?:我的?)?(?:今天|明天|后天)?(?:的|还)?(?:有)?(?:什么|哪些|几)?(?:[个些])?(?:单子?|活|预约|安排|任务|清单|列表|排班|下一[单家个户]|下[单家户])?(?:吧|呢|了)?$|^(?:show )?(?:me )?(?:today|tomorrow|next(?: (?:job|one|visit))?|(?:the |my )?(?:list|day|jobs|visits))$/

/** What words can name in passing that answer a free question: a day, another time. */
const IN_PASSING: readonly Purpose[] = ['show', 'handle', 'arrange']

/** Whether an installer's message is for another matter as a whole, where any words could be an answer: 今天, 测验, 完工. */
export function isBareCommand(text: string, { purpose }: PurposeReading, own: readonly Purpose[]): boolean {
  if (purpose === undefined || own.includes(purpose)) return false
  return IN_PASSING.includes(purpose) ? ASKS_FOR_VISITS.test(normalise(text).replace(/[。.!！ ]+$/u, '')) : true
}
