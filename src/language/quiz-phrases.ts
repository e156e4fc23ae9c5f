import type { DateTime } from 'luxon'
import { normalise } from './normalise.ts'
import { readNumeral } from './numerals.ts'
import type { Purpose } from './purposes.ts'

/** 测验, 做本月的小测验, the quiz please: whole messages alone. */
const QUIZ =
  /^(?:请|我要|我想|我来|来|开始|继续|接着|现在|做|答|看|查|回)*(?:(?:这个|本)?月的?|我的)?(?:规范)?(?:小?测验|测试题|测验题)(?:结果|成绩|题)?(?:吧|了|呢|啊)?$|^(?:(?:please|start|continue|do|take|open|resume|go on with|show) )*(?:the |my |this month's |monthly )*quiz(?: results?| score)?(?: please)?$/
/** 测验结果, 10月测验成绩, quiz results for October. */
const RESULTS = /测验.{0,6}(?:结果|成绩|情况|得分|怎么样)|(?:结果|成绩|得分).{0,3}测验|\bquiz\b/

/** Whether a colleague's message is for the quiz: their own, or the results of those whom they supervise. */
export function readQuizPurpose(text: string, role: 'installer' | 'staff'): Purpose | undefined {
  const plain = normalise(text).replace(/[。.!?~ ]+$/u, '')
  if (role === 'installer') return QUIZ.test(plain) ? 'quiz' : undefined
  return RESULTS.test(plain) || QUIZ.test(plain) ? 'quiz_results' : undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The month that a message names, `YYYY-MM`: 10月, 上个月, 2026-10, October; the latest of its name that has begun. */
export function readPastMonth(text: string, nowLocal: DateTime): string | undefined {
  const plain = normalise(text)
  const written = /(\d{4})[-/.年](\d{1,2})(?!\d)/.exec(plain)
  if (written) return monthIn(Number(written[1]), Number(written[2]))
  if (/上个?月|\blast month\b/.test(plain)) return nowLocal.minus({ months: 1 }).toFormat('yyyy-MM')
  const said = /(\d{1,2}|十[一二]?|[一二三四五六七八九])月/.exec(plain)?.[1]
  const named = MONTHS.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`).test(plain)) + 1
  const month = said === undefined ? named : (readNumeral(said) ?? 0)
  return monthIn(month > nowLocal.month ? nowLocal.year - 1 : nowLocal.year, month)
}

const monthIn = (year: number, month: number): string | undefined =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined
