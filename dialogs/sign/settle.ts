import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { type OpenClosing, openClosing } from '#src/domain/visits/closing-on-file.ts'
import { openDoubts } from '#src/domain/visits/report-work.ts'
import { isSaidLate } from '#src/domain/visits/said.ts'
import { isNod } from '#src/language/answers/is-nod.ts'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'
import { knownTicket } from '../denial/report-claim.ts'
import { type Desk, knownFile } from '../desk.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { saidAsWritten } from '../said-in-words.ts'
import { confirmInChat } from './confirm-in-chat.ts'
import { glad, nodded, signChoices } from './sign.ts'

const SettleAnswers = z.object({ answer: z.enum(['confirm', 'doubt']).optional() })
type SettleAnswers = z.infer<typeof SettleAnswers>

/** 确认, 网好了, from a customer who has said that something is open: their own word in their own chat settles it, and nothing else does (CL-1, CL-3). */
export function settleDialog(desk: Desk): Dialog<SettleAnswers> {
  return {
    name: 'settle',
    answers: SettleAnswers,
    needsCustomer: true,
    isMenu: true,
    // What waited for the network may be older than the doubt: it is asked.
    begin: ({ text }) =>
      readConfirmation(text) === 'confirmed' && !isSaidLate(saidAsWritten(desk)) ? { answer: 'confirm' } : {},
    cannotOpen: async () => elsewhere(openClosing(knownFile(desk.file()).closings)),
    questions: [
      {
        id: 'answer',
        ask: async () => ({
          ask: { id: 'settle-ask', facts: { words: await doubtedWords(desk) } },
          choices: signChoices(),
        }),
        hint: () => ({ id: 'sign-hint' }),
        read({ chosen, yesNo, text }) {
          if (chosen === undefined && isNod(text)) return nodded
          const isConfirmed = readConfirmation(text) === 'confirmed'
          if (chosen === undefined && !isConfirmed && (yesNo === 'yes' || isGoodNews(text))) return glad
          const said = isConfirmed ? 'confirm' : yesNo === 'no' ? 'doubt' : undefined
          const answer = SettleAnswers.shape.answer.safeParse(chosen?.value).data ?? said
          return answer === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { answer } }
        },
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** 这回好了: the one word is missing, which alone signs (CL-1). */
const isGoodNews = (text: string): boolean => ['good_news', 'seems_good'].includes(readConfirmation(text) ?? '')

/** What was not doubted is shown again, and asked. */
function elsewhere(closing: OpenClosing | undefined): Outcome | undefined {
  if (closing?.state === 'doubted') return undefined
  if (!closing) return { kind: 'done', says: [] }
  const { appointmentId: appointment, version } = closing
  return { kind: 'done', says: [], next: { dialog: 'sign', answers: { appointment, version } } }
}

async function doubtedWords(desk: Desk): Promise<string> {
  const closing = openClosing(knownFile(desk.file()).closings)
  const visit = await lockOwnVisit(desk, closing?.appointmentId)
  return visit && closing ? (await openDoubts(visit, closing.version, desk.needs)).join('；') : ''
}

async function act({ answer }: Partial<SettleAnswers>, desk: Desk): Promise<Outcome> {
  if (answer === 'doubt') return { kind: 'done', says: [], next: { dialog: 'doubt' } }
  const closing = openClosing(knownFile(desk.file()).closings)
  const visit = await lockOwnVisit(desk, closing?.appointmentId)
  if (!visit || !closing) return { kind: 'done', says: [{ id: 'sign-gone' }] }
  const words = await doubtedWords(desk)
  const outcome = await confirmInChat(visit, closing.version, desk)
  if (!outcome.isClosed) return { kind: 'done', says: outcome.says }
  const ticket = await knownTicket(visit, desk)
  const done: Say = { id: 'settle-done', facts: { words } }
  if (ticket === undefined) return { kind: 'done', says: [done, ...outcome.says] }
  await desk.needs.tickets.addWords(ticket, '确认', desk.actor(), desk.now)
  return { kind: 'done', says: [done, { id: 'settle-looked-into', facts: { ticket } }, ...outcome.says] }
}
