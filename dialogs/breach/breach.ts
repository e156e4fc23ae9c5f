import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import { namesSomebody, speaksOfCharges } from '#src/language/answers/read-bill.ts'
import { readBreach, wantsNoName } from '#src/language/answers/read-breach.ts'
import type { Desk } from '../desk.ts'
import { openBreach } from './open-breach.ts'

const BreachAnswers = z.object({ words: z.string().optional(), isUnnamed: z.boolean().optional() })
type BreachAnswers = z.infer<typeof BreachAnswers>

/** 我要举报, 师傅收我钱了: a report that goes past the line manager; it brings its reporter no disadvantage (DS-5). */
export function breachDialog(desk: Desk): Dialog<BreachAnswers> {
  return {
    name: 'breach',
    answers: BreachAnswers,
    begin: ({ text }) => ({
      ...(readBreach(text)?.isTold && { words: text }),
      ...(wantsNoName(text) && { isUnnamed: true }),
    }),
    stopped: () => ({ id: 'breach-stopped' }),
    recap: () => ({ id: 'breach-recap' }),
    questions: [
      {
        id: 'words',
        ask: () => ({ ask: { id: desk.role === 'customer' ? 'breach-ask' : 'breach-ask-colleague' } }),
        hint: () => ({ id: 'breach-hint' }),
        read({ text, yesNo }) {
          const isUnnamed = wantsNoName(text)
          const isOnlyThat = text.trim().length < 2 || (yesNo !== undefined && text.trim().length < 4)
          if (isOnlyThat) return { kind: 'unclear' }
          if (isUnnamed && text.trim().length <= 6)
            return { kind: 'ask', prompt: { ask: { id: 'breach-ask-unnamed' } }, keep: { isUnnamed } }
          return { kind: 'answers', answers: { words: text, ...(isUnnamed && { isUnnamed }) } }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** 你们乱收费, where nobody has come: nobody of ours is reported who could hear of it. */
const doneOf = (words: string, installerId: string | undefined): string =>
  installerId === undefined && speaksOfCharges(words) && !namesSomebody(words) ? 'breach-done-charges' : 'breach-done'

async function act({ words = '', isUnnamed = false }: Partial<BreachAnswers>, desk: Desk): Promise<Outcome> {
  const customer = desk.file()?.customer
  const visit = customer && (await desk.needs.surveys.lastVisitOf(customer.id, desk.now))
  const { id, isKnown } = await openBreach(
    {
      ...{ words, norms: readBreach(words)?.norms ?? [], isUnnamed },
      appointment: visit?.appointment,
      installerId: visit?.installerId,
    },
    desk,
  )
  if (isKnown) return { kind: 'done', says: [{ id: 'denial-known', facts: { ticket: id } }] }
  const done = isUnnamed ? 'breach-done-unnamed' : customer ? doneOf(words, visit?.installerId) : 'breach-done-contact'
  const sorry = desk.role === 'customer' ? [{ id: 'breach-sorry' }] : []
  return { kind: 'done', says: [...sorry, { id: done, facts: { ticket: id } }] }
}
