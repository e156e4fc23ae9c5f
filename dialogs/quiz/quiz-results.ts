import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { type QuizResult, quizMonthOf } from '#src/domain/quiz/quiz.ts'
import { readPastMonth } from '#src/language/quiz-phrases.ts'
import type { Desk } from '../desk.ts'
import { staffMember } from '../staff-member.ts'

/** How many installers, and how many norms, are shown at once. */
const SHOWN = { installers: 30, norms: 10 } as const

const ResultsAnswers = z.object({ month: z.string().optional() })

/** 测验结果, 测验结果 10月: each installer's result, and which norms were answered wrongly, for supervisors and their areas. */
export function quizResultsDialog(desk: Desk): Dialog<z.infer<typeof ResultsAnswers>> {
  return {
    name: 'quiz-results',
    answers: ResultsAnswers,
    begin: ({ text, nowAt }) => ({ month: readPastMonth(text, nowAt) }),
    questions: [],
    async act({ month = quizMonthOf(desk.now.setZone(desk.zone)) }) {
      const member = await staffMember(desk)
      if (member?.role !== 'supervisor') return { kind: 'done', says: [{ id: 'quiz-results-for-supervisors' }] }
      const results = await desk.needs.quizzes.listResults(member.areas, month)
      if (results.length === 0) return { kind: 'done', says: [{ id: 'quiz-results-none', facts: { month } }] }
      const norms = await desk.needs.quizzes.listNorms(member.areas, month)
      const wrong = norms.filter((norm) => norm.wrong > 0).slice(0, SHOWN.norms)
      const lines = wrong.map(({ norm, wrong, answered }): Say => {
        return { id: 'quiz-results-norm', facts: { norm, wrong, answered } }
      })
      const normHead: readonly Say[] = lines.length > 0 ? [{ id: 'quiz-results-norms' }] : []
      return { kind: 'done', says: [...installerSays(results, month), ...normHead, ...lines] }
    },
  }
}

function installerSays(results: readonly QuizResult[], month: string): readonly Say[] {
  const finished = results.filter(({ answered, questions }) => answered === questions).length
  const head: Say = { id: 'quiz-results-head', facts: { month, finished, count: results.length } }
  const lines = results.slice(0, SHOWN.installers).map(resultSay)
  const left = results.length - lines.length
  const more: readonly Say[] = left > 0 ? [{ id: 'quiz-results-more', facts: { count: left } }] : []
  return [head, ...lines, ...more]
}

function resultSay({ name, right, questions, answered }: QuizResult): Say {
  if (answered === 0) return { id: 'quiz-results-unanswered', facts: { name } }
  const facts = { name, right, count: questions }
  if (answered === questions) return { id: 'quiz-results-line', facts }
  return { id: 'quiz-results-part', facts: { ...facts, open: questions - answered } }
}
