import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Ticket } from '#src/domain/tickets/ticket.ts'
import { readBreachFinding } from '#src/language/answers/read-breach-finding.ts'
import type { Desk } from '../desk.ts'
import { readAbout } from '../queue/matter-say.ts'
import { mattersOf } from '../queue/queue.ts'

const JudgeBreachAnswers = z.object({ words: z.string().optional() })
type JudgeBreachAnswers = z.infer<typeof JudgeBreachAnswers>

/** 举报 tkt_… 不属实，客户记错了: the finding of a report that is named by its number or its reporter, or is the only one; else the list. */
export function judgeBreachDialog(desk: Desk): Dialog<JudgeBreachAnswers> {
  return {
    name: 'judge-breach',
    answers: JudgeBreachAnswers,
    isErrand: true,
    begin: ({ text }) => ({ words: text.slice(0, 500) }),
    async cannotOpen() {
      return (await openBreaches(desk)).length > 0 ? undefined : { kind: 'done', says: [{ id: 'judge-breach-none' }] }
    },
    questions: [],
    act: ({ words = '' }) => act(words, desk),
  }
}

const openBreaches = async (desk: Desk): Promise<readonly Ticket[]> =>
  (await mattersOf(desk)).filter(({ kind }) => kind === 'breach_reported')

async function act(words: string, desk: Desk): Promise<Outcome> {
  const open = await openBreaches(desk)
  const [only, ...others] = await meantBy(words, open, desk)
  if (!only || others.length > 0) return { kind: 'done', says: [], next: { dialog: 'queue' } }
  const said = readBreachFinding(words)
  const answers = { ticket: only.id, action: said?.finding, ...(said?.note && { note: said.note }) }
  return { kind: 'done', says: [], next: { dialog: 'matter', answers } }
}

/** A number that is none of theirs means none; who names nothing means all there are. */
async function meantBy(words: string, open: readonly Ticket[], desk: Desk): Promise<readonly Ticket[]> {
  const number = /tkt_[\w-]+/i.exec(words)?.[0]
  if (number !== undefined) return open.filter(({ id }) => id.toLowerCase() === number.toLowerCase())
  const { contactOf } = await readAbout(open, desk)
  const named = open.filter((ticket) => words.includes(contactOf(ticket)?.name ?? '\n'))
  return named.length > 0 ? named : open
}
