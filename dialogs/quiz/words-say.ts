import type { Say } from '#src/conversation/say.ts'
import type { QuizQuestion } from '#src/domain/quiz/quiz-bank.ts'

/** Words of the question bank in the language of whoever reads them. */
export const wordsSay = (words: QuizQuestion['ask']): Say => ({
  id: 'quiz-words',
  facts: { zh: words['zh-CN'], en: words.en },
})
