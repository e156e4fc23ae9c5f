import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Choice, Say } from '#src/conversation/say.ts'
import type { Desk } from '../desk.ts'
import { calledSay } from './called.ts'

const MenuAnswers = z.object({
  wish: z.string().optional(),
  /** How it is put: after words that were not understood, or without a greeting; left out: with one. */
  tone: z.enum(['unsure', 'plain']).optional(),
})
type MenuAnswers = z.infer<typeof MenuAnswers>

const WISHES = {
  customer: ['book', 'show', 'move', 'cancel', 'handover'],
  installer: ['set-out', 'at-the-door', 'late', 'give-up', 'handover'],
  staff: ['queue', 'handle', 'handover'],
} as const

const TONES = { unsure: { id: 'menu-unsure' }, plain: { id: 'menu-plain' } } as const

/** Greeting and help (CT-1): who speaks, and what can be done here. Gives way to whatever is said. */
export function menuDialog(desk: Desk): Dialog<MenuAnswers> {
  const choices = WISHES[desk.role].map((wish): Choice => ({ value: wish, label: { id: `menu-${wish}` } }))
  return {
    name: 'menu',
    answers: MenuAnswers,
    isMenu: true,
    questions: [
      {
        id: 'wish',
        ask: ({ tone }) => ({ ask: tone ? TONES[tone] : welcome(desk), choices }),
        hint: () => ({ id: 'menu-unsure' }),
        read: ({ chosen }) =>
          typeof chosen?.value === 'string'
            ? { kind: 'answers', answers: { wish: chosen.value } }
            : { kind: 'unclear' },
      },
    ],
    async act({ wish }) {
      return { kind: 'done', says: [], next: { dialog: wish ?? 'handover' } }
    },
  }
}

function welcome(desk: Desk): Say {
  if (desk.role !== 'customer') return { id: 'menu-colleague' }
  const file = desk.file()
  return file ? { id: 'menu-welcome-known', facts: { name: calledSay(file.customer) } } : { id: 'menu-welcome' }
}
