import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Fact, Say } from '#src/conversation/say.ts'
import { namesRole } from '#src/language/answers/names-role.ts'

const StaffWords = z.object({
  name: z.string().optional(),
  role: z.enum(['dispatcher', 'supervisor', 'agent']).optional(),
  text: z.string().optional(),
})
type StaffWords = z.infer<typeof StaffWords>

/** What one of staff does in a customer's talk: takes it over, says something, hands it back. The customer sees who it is. */
export function staffDialogs(): readonly Dialog<StaffWords>[] {
  return (['staff-here', 'from-staff', 'handed-back'] as const).map((name) => {
    const sayOf = ({ name: who = '', role = 'agent', text = '' }: Partial<StaffWords>): Say => ({
      id: `relay-${name}`,
      facts: { who: whoSay(who, role), name: who, text },
    })
    return {
      name,
      answers: StaffWords,
      asText: sayOf,
      questions: [],
      act: async (answers) => ({ kind: 'done', says: [sayOf(answers)] }),
    }
  })
}

const whoSay = (name: string, role: 'dispatcher' | 'supervisor' | 'agent'): Fact =>
  namesRole(name, role) ? name : { id: 'relay-who', facts: { role: { id: `relay-role-${role}` }, name } }

const CustomerWords = z.object({ name: z.string().optional(), text: z.string().optional() })
type CustomerWords = z.infer<typeof CustomerWords>

/** What a customer wrote in a talk that one of staff has taken over. */
export function relayedDialog(): Dialog<CustomerWords> {
  return {
    name: 'relayed',
    answers: CustomerWords,
    asText: (_, link) => ({ id: 'news-text', facts: { link } }),
    questions: [],
    act: async ({ name = '', text = '' }) => ({
      kind: 'done',
      says: [{ id: 'relay-customer', facts: { name, text } }],
    }),
  }
}
