import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Acceptance, InvitationRefusal } from '#src/domain/colleagues/colleague-bindings.ts'
import { readInvitationCode } from '#src/language/answers/read-invitation-code.ts'
import type { Desk } from '../desk.ts'
import { colleagueId } from '../writer.ts'

const JoinAnswers = z.object({ code: z.string().optional() })
type JoinAnswers = z.infer<typeof JoinAnswers>

const REFUSED: Readonly<Record<InvitationRefusal, string>> = {
  unknown: 'join-unknown',
  expired: 'join-expired',
  used: 'join-used',
  replaced: 'join-replaced',
  withdrawn: 'join-withdrawn',
}

/** 绑定: an installer makes this account theirs, with the code of an invitation. */
export function joinDialog(desk: Desk): Dialog<JoinAnswers> {
  return {
    name: 'join',
    answers: JoinAnswers,
    isErrand: true,
    begin: ({ text }) => ({ code: readInvitationCode(text) }),
    async cannotOpen() {
      const id = whyNobodyNew(desk)
      if (id === undefined) return undefined
      const contact = desk.role === 'installer' ? await desk.needs.staff.contactOf(colleagueId(desk)) : undefined
      return { kind: 'done', says: [{ id, facts: { name: contact?.name ?? '' } }] }
    },
    questions: [
      {
        id: 'code',
        ask: () => ({ ask: { id: 'join-ask-code' } }),
        hint: () => ({ id: 'join-hint' }),
        read({ text }) {
          const code = readInvitationCode(text)
          return code === undefined ? { kind: 'unclear' } : { kind: 'answers', answers: { code } }
        },
      },
    ],
    act: ({ code = '' }) => act(code, desk),
  }
}

/** An account that is somebody's already does not become another's without a word. */
function whyNobodyNew(desk: Desk): string | undefined {
  const { person } = desk.needs
  if (desk.role === 'installer') return 'join-already'
  return desk.file() || person.startsWith('dl_cus_') ? 'join-customer' : undefined
}

async function act(code: string, desk: Desk): Promise<Outcome> {
  const { limits, bindings, channel, person } = desk.needs
  const { retryAfterMs } = await limits.take('invitation_per_person', `${channel}:${person}`)
  if (retryAfterMs > 0) {
    const facts = { minutes: Math.ceil(retryAfterMs / 60_000) }
    return { kind: 'done', says: [{ id: 'join-too-often', facts }] }
  }
  return told(await bindings.accept(code, { channel, person }, desk.now))
}

/** Whoever is bound has nothing left of what was open before: that was a stranger's. */
function told(acceptance: Acceptance): Outcome {
  if (acceptance.kind !== 'bound') return { kind: 'done', says: [{ id: REFUSED[acceptance.kind] }] }
  return { kind: 'done', says: [{ id: 'join-done', facts: { name: acceptance.name } }], dropsRest: true }
}
