import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Choice } from '#src/conversation/say.ts'
import { isUnsuitable } from '#src/language/answers/about-the-time.ts'
import { agreesOffhand } from '#src/language/answers/agrees-offhand.ts'
import { keepsVisit } from '#src/language/answers/keeps-visit.ts'
import { latestWith } from '../delay/accept-delay.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'
import { keepWish } from '../visit-time/visit-time.ts'
import { changeableAppointments } from '../which-appointment.ts'

const ReminderAnswers = z.object({
  appointment: z.string().optional(),
  /** When the visit opens, as it was when the reminder came due; a visit that was moved since is another matter. */
  opens: z.iso.datetime().optional(),
  when: z.enum(['evening', 'soon']).optional(),
  answer: z.enum(['confirm', 'move', 'cancel']).optional(),
  /** Why it doesn't suit, in the customer's words. */
  words: z.string().optional(),
})
type ReminderAnswers = z.infer<typeof ReminderAnswers>

/** How much of what the customer says is kept. @unit characters */
const WORDS_CHARACTERS = 200

const choicesOf = (answers: readonly string[]): readonly Choice[] =>
  answers.map((value) => ({ value, label: { id: `reminder-${value}` } }))

/** 上门提醒: says when and what for, and asks nothing that silence would answer: a visit stays agreed unless the customer says otherwise. */
export function reminderDialog(desk: Desk): Dialog<ReminderAnswers> {
  const visitOf = ({ appointment, opens = '' }: Partial<ReminderAnswers>) =>
    desk.file()?.appointments.find(({ id, window }) => id === appointment && window.opensAt.toUTC().toISO() === opens)
  /** What can be done about the visit now, and is offered: nearer than the cut-off it is only confirmed here (AP-1). */
  const mayChange = ({ appointment }: Partial<ReminderAnswers>) =>
    changeableAppointments(desk).some(({ id }) => id === appointment)
  const factsOf = (answers: Partial<ReminderAnswers>) => {
    const visit = visitOf(answers)
    const { delay, window } = visit ?? {}
    const late = delay && window && { minutes: delay.minutes, latest: latestWith(delay.minutes, window, desk) }
    return {
      name: calledSay(knownFile(desk.file()).customer),
      kind: kindSay(visit?.kind),
      change: { id: 'change-by-person' },
      late: late ? { id: 'reminder-late', facts: late } : '',
      ...(window && { window: desk.windowFact(window) }),
    }
  }
  return {
    name: 'reminder',
    answers: ReminderAnswers,
    isMenu: true,
    async cannotOpen(answers) {
      const visit = visitOf(answers)
      return visit && visit.window.opensAt > desk.now ? undefined : { kind: 'done', says: [] }
    },
    asText: (answers, link) => ({
      id: mayChange(answers) ? 'reminder-text' : 'reminder-text-near',
      facts: { ...factsOf(answers), link },
    }),
    questions: [
      {
        id: 'answer',
        ask: (answers) => ({
          ask: {
            id: mayChange(answers) ? `reminder-ask-${answers.when ?? 'evening'}` : 'reminder-ask-near',
            facts: factsOf(answers),
          },
          choices: choicesOf(mayChange(answers) ? ['confirm', 'move', 'cancel'] : ['confirm']),
        }),
        hint: (answers) => ({
          id: mayChange(answers) ? 'reminder-hint' : 'reminder-hint-near',
          facts: factsOf(answers),
        }),
        mayBeAgreed: ({ text }) => agreesOffhand(text),
        read({ chosen, yesNo, text }, answers) {
          const answer = ReminderAnswers.shape.answer.safeParse(chosen?.value).data
          if (answer) return { kind: 'answers', answers: { answer } }
          if (yesNo === 'yes' || keepsVisit(text)) return { kind: 'answers', answers: { answer: 'confirm' } }
          if (yesNo !== 'no' && !isUnsuitable(text)) return { kind: 'unclear' }
          // Too near to be changed here: moving says so, and who can; 家里没人 goes to them at once.
          const words = isUnsuitable(text) ? text.slice(0, WORDS_CHARACTERS) : undefined
          if (!mayChange(answers)) return { kind: 'answers', answers: { answer: 'move', words } }
          return {
            kind: 'ask',
            prompt: { ask: { id: 'reminder-ask-instead' }, choices: choicesOf(['move', 'cancel']) },
          }
        },
      },
    ],
    act: (answers) => act(answers, factsOf(answers), desk),
  }
}

async function act(
  { appointment, answer, words }: Partial<ReminderAnswers>,
  facts: Record<string, never> | object,
  desk: Desk,
): Promise<Outcome> {
  if (answer === 'move' || answer === 'cancel')
    return {
      kind: 'done',
      says: [],
      next: { dialog: answer, answers: { appointment, ...(words && { wish: keepWish([], words) }) } },
    }
  const visit = desk.file()?.appointments.find(({ id }) => id === appointment)
  const { customer } = knownFile(desk.file())
  if (visit)
    await desk.needs.appointments.record(visit, {
      at: desk.now,
      type: 'appointment.reconfirmed',
      actor: `customer:${customer.id}`,
    })
  return { kind: 'done', says: [{ id: 'reminder-thanks', facts: facts as never }] }
}
