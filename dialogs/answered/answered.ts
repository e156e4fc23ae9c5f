import { DateTime } from 'luxon'
import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Choice, Fact, Say } from '#src/conversation/say.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { waitingOrders } from '../book/book-answers.ts'
import { type Desk, knownFile } from '../desk.ts'
import { calledSay } from '../menu/called.ts'
import { kindSay } from '../visit-kind.ts'
import { KeptWindow, KeptWish, keepPick, keepWish, keptWindow } from '../visit-time/visit-time.ts'

const AnsweredAnswers = z.object({
  granted: z.boolean().optional(),
  kind: z.enum(VISIT_KINDS).optional(),
  order: z.string().optional(),
  appointment: z.string().optional(),
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  /** Other times, as JSON, and until when they are kept. */
  offered: z.string().optional(),
  until: z.iso.datetime().optional(),
  window: z.union([KeptWindow, z.literal('other')]).optional(),
  /** Another time, where it was named. */
  wish: KeptWish.optional(),
})
type AnsweredAnswers = z.infer<typeof AnsweredAnswers>

const Offered = z.array(KeptWindow)

/** The dispatcher's answer to a wish that was full: it is booked, or these times are free (AP-1). */
export function answeredDialog(desk: Desk): Dialog<AnsweredAnswers> {
  const facts = ({ kind = 'repair' }: Partial<AnsweredAnswers>) => ({
    name: calledSay(knownFile(desk.file()).customer),
    kind: kindSay(kind),
  })
  return {
    name: 'answered',
    answers: AnsweredAnswers,
    isOver: ({ granted, order, appointment }) =>
      granted !== true && !appointment && !waitingOrders(desk).some(({ id }) => id === order),
    // Granted in the evening and told in the morning: what the customer cancelled since is not told.
    async cannotOpen({ granted, opens }) {
      const isThere = desk.file()?.appointments.some(({ window }) => +window.opensAt === Date.parse(opens ?? ''))
      return granted && !isThere ? { kind: 'done', says: [] } : undefined
    },
    asText: (answers, link) => ({
      id: answers.granted ? 'answered-text-granted' : 'answered-text-others',
      facts: { ...facts(answers), link, ...windowOf(answers, desk) },
    }),
    questions: [
      {
        id: 'window',
        isOpen: ({ granted, window }) => granted !== true && window === undefined,
        ask: (answers) => ({
          ask: askOthers(answers, desk, facts(answers)),
          choices: choicesOf(answers, desk),
        }),
        hint: () => ({ id: 'answered-hint' }),
        read({ chosen, times, yesNo, text }) {
          const window = AnsweredAnswers.shape.window.safeParse(chosen?.value).data
          if (window) return { kind: 'answers', answers: { window } }
          const isOther = times.length > 0 || yesNo === 'no'
          const wish = times.length > 0 ? { wish: keepWish(times, text) } : {}
          return isOther ? { kind: 'answers', answers: { window: 'other', ...wish } } : { kind: 'unclear' }
        },
      },
    ],
    act: async (answers) => act(answers, facts(answers), desk),
  }
}

function windowOf({ opens, closes }: Partial<AnsweredAnswers>, desk: Desk) {
  return opens && closes ? { window: desk.windowFact(keptWindow({ opens, closes })) } : {}
}

/** What is kept for them is said, while it is. */
function askOthers(
  { until, offered = '[]' }: Partial<AnsweredAnswers>,
  desk: Desk,
  facts: Readonly<Record<string, Fact>>,
): Say {
  const untilAt = DateTime.fromISO(until ?? '', { zone: desk.zone })
  if (offered === '[]') return { id: 'answered-nothing', facts }
  if (!(untilAt > desk.now)) return { id: 'answered-others', facts }
  return { id: 'answered-others-kept', facts: { ...facts, time: untilAt.toFormat('HH:mm') } }
}

function choicesOf({ offered }: Partial<AnsweredAnswers>, desk: Desk): readonly Choice[] {
  const windows = Offered.safeParse(JSON.parse(offered ?? '[]')).data ?? []
  const choices = windows.map(
    (window): Choice => ({
      value: window,
      label: { id: 'time-window', facts: { window: desk.windowFact(keptWindow(window)) } },
    }),
  )
  return [...choices, { value: 'other', label: { id: 'time-other' } }]
}

function act(answers: Partial<AnsweredAnswers>, facts: object, desk: Desk): Outcome {
  const { granted, window, kind, order, appointment, wish } = answers
  if (granted)
    return {
      kind: 'done',
      says: [{ id: 'answered-granted', facts: { ...facts, ...windowOf(answers, desk) } as never }],
    }
  const picked = window && window !== 'other' ? keepPick(window) : wish
  const next = appointment
    ? { dialog: 'move', answers: { appointment, wish: picked } }
    : { dialog: 'book', answers: { kind, order, besides: 'another', isAsked: true, wish: picked } }
  return { kind: 'done', says: [], next }
}
