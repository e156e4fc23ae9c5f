import { z } from 'zod'
import type { Dialog, Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Choice, Prompt, Say } from '#src/conversation/say.ts'
import { maskedPhone } from '#src/domain/shared/masked-phone.ts'
import { readCode } from '#src/language/answers/read-code.ts'
import { readPhone } from '#src/language/answers/read-phone.ts'
import { saysNotReceived } from '#src/language/answers/says-not-received.ts'
import type { Desk } from '../desk.ts'
import { calledSay } from '../menu/called.ts'

const IdentifyAnswers = z.object({
  phone: z.string().optional(),
  /** A number that was said before it was asked for. */
  said: z.string().optional(),
  /** How the code fared in the end. */
  proof: z.enum(['right', 'locked']).optional(),
  /** The accounts that share the proved phone. */
  accounts: z.array(z.object({ id: z.string(), accountNo: z.string(), area: z.string() })).optional(),
  account: z.string().optional(),
})
type IdentifyAnswers = z.infer<typeof IdentifyAnswers>

const AFTER_CODE: readonly Choice[] = [
  { value: 'resend', label: { id: 'identify-resend' } },
  { value: 'other', label: { id: 'identify-other-phone' } },
]

/** 核实身份 (CT-2): a one-time code to the phone on file, never to one that is only claimed. */
export function identifyDialog(desk: Desk): Dialog<IdentifyAnswers> {
  return {
    name: 'identify',
    answers: IdentifyAnswers,
    recap: () => ({ id: 'identify-recap' }),
    isOver: () => desk.isKnown(),
    begin({ text }) {
      // Who writes by text message has the number at hand that they write from; a code goes there all the same.
      const said = readPhone(text) ?? (desk.needs.channel === 'sms' ? readPhone(desk.needs.person) : undefined)
      return said === undefined ? {} : { said }
    },
    async cannotOpen() {
      return desk.needs.canText ? undefined : { kind: 'done', says: [{ id: 'identify-unavailable' }], dropsRest: true }
    },
    questions: [phoneQuestion(desk), codeQuestion(desk), accountQuestion()],
    act: (answers) => act(answers, desk),
  }
}

const ASKS_WHY =
  /(?:为什么|为啥|凭什么|干嘛|干啥|咋|怎么)(?:还|非|一定|又|都)?(?:要|得|需要).{0,8}(?:手机|号码?|电话|验证|核实)|(?:要|问).{0,4}(?:手机|号码?|电话).{0,4}(?:干嘛|干啥|做什么|干什么)|\b(?:why|what) .{0,30}\b(?:number|phone)\b/i

function phoneQuestion(desk: Desk): Question<IdentifyAnswers> {
  return {
    id: 'phone',
    ask: () => ({ ask: { id: 'identify-ask-phone' } }),
    hint: () => ({ id: 'identify-hint-phone' }),
    forgets: ['said'],
    recall: async ({ said }) => (said === undefined ? { kind: 'unclear' } : sendCode(said, desk)),
    async read({ text }) {
      const phone = readPhone(text)
      if (phone === undefined && ASKS_WHY.test(text))
        return { kind: 'ask', says: [{ id: 'identify-why' }], prompt: { ask: { id: 'identify-hint-phone' } } }
      return phone === undefined ? { kind: 'unclear' } : sendCode(phone, desk)
    },
    // Another number instead of the code: that one is meant.
    corrects: ({ text }, { phone, proof }) => proof === undefined && ![undefined, phone].includes(readPhone(text)),
  }
}

/** Sends a code where the number is on file; the answer is the same whether or not it is. */
async function sendCode(phone: string, desk: Desk): Promise<Reading<IdentifyAnswers>> {
  const { limits, codes, identities, channel, person } = desk.needs
  // A use that the phone's limit refuses takes nothing from the person's.
  const byPhone = await limits.take('code_per_phone', phone)
  const waitMs = byPhone.retryAfterMs || (await limits.take('code_per_person', `${channel}:${person}`)).retryAfterMs
  if (waitMs > 0) return tooOften(waitMs, phone)
  const code = await codes.issue(codeKey(phone, desk))
  if (code === undefined) return { kind: 'answers', answers: { phone, proof: 'locked' } }
  const known = await identities.listProvedByPhone(phone)
  if (known.length > 0)
    desk.queue({
      channel: 'sms',
      recipient: phone,
      say: { id: 'identify-text', facts: { code } },
      class: 'urgent',
      isSensitive: true,
    })
  return { kind: 'answers', answers: { phone } }
}

function tooOften(waitMs: number, phone: string): Reading<IdentifyAnswers> {
  const says: Say[] = [{ id: 'identify-too-often', facts: { minutes: Math.ceil(waitMs / 60_000) } }]
  return {
    kind: 'ask',
    says,
    prompt: { ask: { id: 'identify-ask-phone-again', facts: { phone: maskedPhone(phone) } } },
  }
}

function codeKey(phone: string, { needs }: Desk): string {
  return `${needs.channel}:${needs.person}:${phone}`
}

function codeQuestion(desk: Desk): Question<IdentifyAnswers> {
  const prompt = ({ phone }: IdentifyAnswers): Prompt => ({
    ask: { id: 'identify-ask-code', facts: { phone: maskedPhone(phone ?? '') } },
    choices: AFTER_CODE,
  })
  return {
    id: 'proof',
    ask: prompt,
    hint: () => ({ id: 'identify-hint-code' }),
    async read({ text, chosen }, answers) {
      const phone = answers.phone ?? ''
      if (chosen?.value === 'other') return { kind: 'answers', answers: { phone: undefined, said: undefined } }
      if (chosen?.value === 'resend' || saysNotReceived(text))
        return againSent(await sendCode(phone, desk), prompt(answers))
      const code = readCode(text)
      return code === undefined ? { kind: 'unclear' } : checkCode(code, phone, desk, prompt(answers))
    },
  }
}

function againSent(reading: Reading<IdentifyAnswers>, prompt: Prompt): Reading<IdentifyAnswers> {
  if (reading.kind === 'ask') return { ...reading, prompt: { ...prompt, ask: { id: 'identify-hint-code' } } }
  if (reading.kind === 'answers' && reading.answers.proof) return reading
  return { kind: 'ask', says: [{ id: 'identify-resent' }], prompt }
}

async function checkCode(code: string, phone: string, desk: Desk, prompt: Prompt): Promise<Reading<IdentifyAnswers>> {
  const check = await desk.needs.codes.check(codeKey(phone, desk), code)
  if (check === 'locked') return { kind: 'answers', answers: { proof: 'locked' } }
  const accounts = check === 'right' ? await desk.needs.identities.listProvedByPhone(phone) : []
  const [only] = accounts
  if (!only)
    return {
      kind: 'ask',
      prompt: {
        ...prompt,
        ...(check === 'expired'
          ? { ask: { id: 'identify-expired' } }
          : { ask: { id: 'identify-wrong' }, again: { id: 'identify-wrong-again' } }),
      },
    }
  return {
    kind: 'answers',
    answers: { proof: 'right', accounts: [...accounts], ...(accounts.length === 1 && { account: only.id }) },
  }
}

/** Several people may share a phone: the account tells which of them. */
function accountQuestion(): Question<IdentifyAnswers> {
  return {
    id: 'account',
    isOpen: ({ proof, account }) => proof === 'right' && account === undefined,
    ask: ({ accounts }) => ({
      ask: { id: 'identify-ask-account' },
      choices: (accounts ?? []).map(({ id, accountNo, area }) => ({
        value: id,
        label: { id: 'identify-account', facts: { tail: accountNo.slice(-4), area } },
      })),
    }),
    hint: () => ({ id: 'identify-hint-account' }),
    read({ chosen }, { accounts }) {
      const account = accounts?.find(({ id }) => id === chosen?.value)
      return account ? { kind: 'answers', answers: { account: account.id } } : { kind: 'unclear' }
    },
  }
}

async function act({ account }: Partial<IdentifyAnswers>, desk: Desk): Promise<Outcome> {
  if (account === undefined) return { kind: 'done', says: [{ id: 'identify-locked' }], dropsRest: true }
  const { identities, channel, person } = desk.needs
  const file = await identities.bind(channel, person, account, desk.now)
  desk.know(file)
  const isBack = await endCorrections(account, desk)
  const done = { id: isBack ? 'identify-done-again' : 'identify-done', facts: { name: calledSay(file.customer) } }
  return { kind: 'done', says: [done] }
}

/** Whoever proves to be the customer ends the doubt about it; that a number is another person's now no code to it disproves. Gives back whether they are written to again from now on. */
async function endCorrections(customerId: string, desk: Desk): Promise<boolean> {
  const { tickets } = desk.needs
  const open = await tickets.listOpenOf(customerId, 'record_correction')
  const disproved = open.filter(({ context }) => context.why !== 'number_changed')
  for (const { id } of disproved)
    await tickets.resolve(id, 'The customer has proved who they are', desk.actor(), desk.now, 'settled')
  return disproved.length > 0 && disproved.length === open.length
}
