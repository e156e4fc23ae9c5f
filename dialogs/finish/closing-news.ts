import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { CLOSING_NEWS } from '#src/domain/visits/closing-notices.ts'
import type { Desk } from '../desk.ts'
import { kindSay } from '../visit-kind.ts'
import { keptWindow } from '../visit-time/visit-time.ts'

const ClosingNewsAnswers = z.object({
  news: z.enum(CLOSING_NEWS).optional(),
  kind: z.enum(VISIT_KINDS).optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  /** What the customer says is open. */
  words: z.string().optional(),
  /** They have typed the code already. */
  isRated: z.boolean().optional(),
})
type ClosingNewsAnswers = z.infer<typeof ClosingNewsAnswers>

/** The installer hears that the customer has confirmed the work, with what is left to do (CL-4, CL-5), or that something is open (CL-1). */
export function closingNewsDialog(desk: Desk): Dialog<ClosingNewsAnswers> {
  const factsOf = ({ kind = 'repair', opens = '', closes = '', words = '', isRated }: Partial<ClosingNewsAnswers>) => ({
    ...{ kind: kindSay(kind), window: desk.windowFact(keptWindow({ opens, closes })), words },
    rated: isRated ? 'yes' : 'no',
  })
  const idOf = ({ news = 'closed', words }: Partial<ClosingNewsAnswers>) =>
    news === 'doubted' && words === '' ? 'unconfirmed' : news.replaceAll('_', '-')
  return {
    name: 'closing-news',
    answers: ClosingNewsAnswers,
    addsToEarlier: true,
    asText: (answers, link) => ({
      id: `closing-news-text-${idOf(answers)}`,
      facts: { ...factsOf(answers), link },
    }),
    questions: [],
    act: async (answers) => ({
      kind: 'done',
      says: [{ id: `closing-news-${idOf(answers)}`, facts: factsOf(answers) }],
    }),
  }
}
