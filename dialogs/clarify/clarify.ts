import { z } from 'zod'
import type { Answers, Dialog, Next, Outcome } from '#src/conversation/dialog.ts'
import { hear, heardFor } from '#src/conversation/heard.ts'
import type { IntentRoute } from '#src/conversation/intent-route.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import { ASKED_BEFORE, type Intent } from '#src/language/intent/intents.ts'
import type { Desk } from '../desk.ts'

/** What may be meant by words that were not understood. */
export const ClarifyAnswers = z.object({
  /** What was written, and what was asked before it. */
  text: z.string().optional(),
  asked: z.enum(ASKED_BEFORE).optional(),
  /** What the model made of it: the three likeliest, and those of them that are offered. */
  top: z.array(z.string()).optional(),
  decision: z.enum(['act', 'ask', 'handover']).optional(),
  intents: z.array(z.string()).optional(),
  meant: z.string().optional(),
})
/** See the schema of the same name. */
export type ClarifyAnswers = z.infer<typeof ClarifyAnswers>

const OTHERS = ['something_else', 'human'] as const

/** The dialogs that a choice may lead to. */
interface ClarifyNeeds {
  readonly find: (name: string) => Dialog | undefined
  readonly forPurpose: (purpose: string) => string | undefined
  readonly routeOf: (intent: Intent) => IntentRoute | undefined
}

/** 您是想: the one question that is asked of somebody whose message may be several things, with something else and a person beside them (design §4). */
export function clarifyDialog(desk: Desk, needs: ClarifyNeeds): Dialog<ClarifyAnswers> {
  return {
    name: 'clarify',
    answers: ClarifyAnswers,
    isMenu: true,
    questions: [
      {
        id: 'meant',
        ask: ({ intents = [] }) => ({ ask: { id: 'clarify-ask' }, choices: [...intents, ...OTHERS].map(choiceOf) }),
        hint: () => ({ id: 'clarify-hint' }),
        read({ chosen, yesNo, purpose }, { intents = [] }) {
          // 消息, in other words, stops no messages.
          if (chosen?.isLoose && chosen.value === 'opt_out') return { kind: 'unclear' }
          if (typeof chosen?.value === 'string') return { kind: 'answers', answers: { meant: chosen.value } }
          // 是的, to one thing that was offered; 不是, to all of them.
          if (yesNo === 'yes' && intents.length === 1) return { kind: 'answers', answers: { meant: intents[0] } }
          const isNo = yesNo === 'no' && purpose.purpose === undefined
          return isNo ? { kind: 'answers', answers: { meant: 'something_else' } } : { kind: 'unclear' }
        },
      },
    ],
    act: async (answers) => act(answers, desk, needs),
  }
}

const choiceOf = (value: string): Choice => ({ value, label: { id: `clarify-${value.replaceAll('_', '-')}` } })

function act(
  { meant = 'something_else', text = '' }: Partial<ClarifyAnswers>,
  desk: Desk,
  needs: ClarifyNeeds,
): Outcome {
  if (meant === 'something_else') return { kind: 'done', says: [{ id: 'clarify-say-otherwise' }], isStillUnclear: true }
  const plain = PLAINLY[meant]
  if (plain) return { kind: 'done', ...plain }
  const route = needs.routeOf(meant as Intent)
  const dialog = route && needs.forPurpose(route.purpose)
  if (!dialog) return { kind: 'done', says: [], next: { dialog: 'handover', answers: { reason: 'asked' } } }
  const heard = heardFor(
    hear(text, [], desk.now.setZone(desk.zone), () => ({ purpose: undefined, isWhole: false })),
    route,
  )
  return { kind: 'done', says: [], next: { dialog, answers: needs.find(dialog)?.begin?.(heard, {}) ?? {} } }
}

interface Done {
  readonly says: readonly Say[]
  readonly next?: Next
  readonly dropsRest?: boolean
}
const opens = (dialog: string, answers: Answers): Done => ({ says: [], next: { dialog, answers } })

/** What is chosen from a list has been confirmed with that. */
const PLAINLY: Readonly<Record<string, Done>> = {
  human: opens('handover', { reason: 'asked' }),
  opt_out: opens('opt-out', { isWhole: true }),
  stop_dialog: { says: [{ id: 'common-stopped' }], dropsRest: true },
}
