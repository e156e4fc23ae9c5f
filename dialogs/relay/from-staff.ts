import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Fact, Say } from '#src/conversation/say.ts'
import { namesRole } from '#src/language/answers/names-role.ts'
import type { Desk } from '../desk.ts'
import { linesOf } from '../show/visit-lines.ts'

const StaffWords = z.object({
  name: z.string().optional(),
  role: z.enum(['dispatcher', 'supervisor', 'agent']).optional(),
  text: z.string().optional(),
})
type StaffWords = z.infer<typeof StaffWords>

/** What one of staff does in a customer's talk: takes it over, says something, hands it back. The customer sees who it is. */
export function fromStaffDialogs(desk: Desk): readonly Dialog<StaffWords>[] {
  return (['staff-here', 'from-staff', 'handed-back'] as const).map((name) => {
    const sayOf = ({ name: who, role = 'agent', text = '' }: Partial<StaffWords>): Say =>
      who === undefined
        ? { id: 'relay-back' }
        : { id: `relay-${name}`, facts: { who: whoSay(who, role), name: who, text } }
    return {
      name,
      answers: StaffWords,
      interrupts: true,
      addsToEarlier: name === 'from-staff',
      asText: sayOf,
      questions: [],
      async act(answers) {
        const standing = name === 'handed-back' ? await whatStands(desk) : []
        return { kind: 'done', says: [sayOf(answers), ...standing], leavesRest: true }
      },
    }
  })
}

/** What is agreed, after a talk that the assistant took no part in: what was said there has to be said to it too. */
async function whatStands(desk: Desk): Promise<readonly Say[]> {
  const file = desk.file()
  if (!file) return []
  const lines = (await Promise.all(file.appointments.map((one) => linesOf(one, {}, desk)))).flat()
  return lines.length > 0 ? [{ id: 'show-agreed' }, ...lines, { id: 'relay-say-again' }] : [{ id: 'relay-none-agreed' }]
}

const whoSay = (name: string, role: 'dispatcher' | 'supervisor' | 'agent'): Fact =>
  namesRole(name, role) ? name : { id: 'relay-who', facts: { role: { id: `relay-role-${role}` }, name } }

const CustomerWords = z.object({
  name: z.string().optional(),
  text: z.string().optional(),
  /** It says that a visit isn't done, and is kept with it. */
  isDoubt: z.boolean().optional(),
})
type CustomerWords = z.infer<typeof CustomerWords>

/** What a customer wrote in a talk that one of staff has taken over. */
export function relayedDialog(): Dialog<CustomerWords> {
  return {
    name: 'relayed',
    answers: CustomerWords,
    addsToEarlier: true,
    asText: (_, link) => ({ id: 'news-text', facts: { link } }),
    questions: [],
    act: async ({ name = '', text = '', isDoubt }) => ({
      kind: 'done',
      says: [{ id: 'relay-customer', facts: { name, text } }, ...(isDoubt ? [{ id: 'relay-doubt' }] : [])],
    }),
  }
}
