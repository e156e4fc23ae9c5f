import { z } from 'zod'
import type { Dialog, Outcome } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { Say } from '#src/conversation/say.ts'
import { SIGNING_HOURS } from '#src/domain/norms/closing-norms.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { SignedReport } from '#src/domain/visits/work-report.ts'
import { readAskedAtSigning } from '#src/language/answers/asks-at-signing.ts'
import { putsOffSigning } from '#src/language/answers/holds-back.ts'
import { isNod } from '#src/language/answers/is-nod.ts'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'
import { readWhatIsOpen } from '#src/language/answers/read-what-is-open.ts'
import { tellsOfFault } from '#src/language/answers/tells-of-fault.ts'
import { type Desk, knownFile } from '../desk.ts'
import { agreedSay, lapsedSay } from '../extra/extra-say.ts'
import { testsSay } from '../finish/work-say.ts'
import { calledSay } from '../menu/called.ts'
import { lockOwnVisit } from '../own-visit.ts'
import { kindSay } from '../visit-kind.ts'
import { confirmInChat } from './confirm-in-chat.ts'

const SignAnswers = z.object({
  appointment: z.string().optional(),
  version: z.number().optional(),
  answer: z.enum(['confirm', 'doubt']).optional(),
  /** What is open, where that was said with it. */
  open: z.string().optional(),
  /** What was said, where it tells no more than that something is open. */
  words: z.string().optional(),
})
type SignAnswers = z.infer<typeof SignAnswers>

/** What is shown to the customer alone, made anew each time that the report is put before them. */
interface Shown {
  readonly visit: Visit
  readonly report: SignedReport
  readonly code: string
  readonly link: string
  /** Extra work that the customer agreed to. */
  readonly charged: Say | string
  /** Extra work that the customer didn't answer about. */
  readonly lapsed: Say | string
  /** The chat is open on an installer's device: the code isn't shown there, and nothing is signed (CL-3). */
  readonly isBorrowed: boolean
}

/** The customer reads what was done, checks it, and confirms it or says what is open (CL-1, CL-2). */
export function signDialog(desk: Desk): Dialog<SignAnswers> {
  let shown: Shown | undefined
  const factsOf = () => ({
    name: calledSay(knownFile(desk.file()).customer),
    ...{ installer: shown?.visit.installer?.name ?? '', badge: shown?.visit.installer?.badgeNo ?? '' },
    ...{ kind: kindSay(shown?.visit.appointment.kind), done: shown?.report.summary ?? '' },
    ...{ tests: testsSay(shown?.report.tests ?? {}), code: shown?.code ?? '', lapsed: shown?.lapsed ?? '' },
    charged: shown?.charged ?? '',
  })
  return {
    name: 'sign',
    answers: SignAnswers,
    isMenu: true,
    isLasting: true,
    isTextSensitive: true,
    cannotOpen: async (answers) => ((await waiting(answers, desk)) ? undefined : { kind: 'done', says: [] }),
    asText: (_, link) => ({ id: 'sign-text', facts: { ...factsOf(), page: pageBeside(link, shown?.link ?? '') } }),
    questions: [
      {
        id: 'answer',
        async ask(answers) {
          shown = await showTo(answers, desk)
          const choices = signChoices().filter(({ value }) => value === 'doubt' || !shown?.isBorrowed)
          return { ask: { id: shown?.isBorrowed ? 'borrowed-sign' : 'sign-ask', facts: factsOf() }, choices }
        },
        hint: () => ({ id: 'sign-hint' }),
        isOwnWord: ({ text }) => readConfirmation(text) === 'confirmed',
        read: readAnswer,
      },
    ],
    act: (answers) => act(answers, desk),
  }
}

/** What a report is answered with, by its customer. */
export const signChoices = () =>
  (['confirm', 'doubt'] as const).map((value) => ({ value, label: { id: `sign-${value}` } }))

/** A nod signs nothing, and is no misunderstanding either. */
export const nodded = { kind: 'ask', prompt: { ask: { id: 'sign-nodded' }, choices: signChoices() } } as const

/** 好像好了: one word is missing. */
export const glad = { kind: 'ask', prompt: { ask: { id: 'sign-good' }, choices: signChoices() } } as const

const hinted = { ask: { id: 'sign-hint' }, choices: signChoices() } as const

/** 等我老伴回来看看再说. */
const later = { kind: 'ask', prompt: { ask: { id: 'sign-later' }, choices: signChoices() } } as const

const isPicked = (picked: string | undefined, chosen: Heard['chosen']): boolean =>
  picked === 'confirm' && chosen?.isLoose === false

function readAnswer({ chosen, yesNo, text, purpose }: Heard) {
  const picked = SignAnswers.shape.answer.safeParse(chosen?.value).data
  const open = readWhatIsOpen(text)
  const isLater = chosen?.isLoose !== false && putsOffSigning(text) && purpose.purpose !== 'doubt'
  if (isLater && !tellsOfFault(text)) return later
  const isOpen =
    picked === 'doubt' ||
    (picked === undefined && (yesNo === 'no' || purpose.purpose === 'doubt' || tellsOfFault(text)))
  if (isOpen)
    return {
      kind: 'answers',
      answers: {
        answer: 'doubt' as const,
        ...(chosen?.isLoose !== false && (open === undefined ? { words: text.trim() } : { open })),
      },
    } as const
  const asked = readAskedAtSigning(text)
  if (asked) return { kind: 'ask', says: [{ id: `sign-asks-${asked}` }], prompt: hinted } as const
  // A yes or a nod may be for something else that is asked; a signature says what it is (CL-1).
  const said = readConfirmation(text)
  if (isPicked(picked, chosen) || said === 'confirmed')
    return { kind: 'answers', answers: { answer: 'confirm' } } as const
  if (said !== undefined) return glad
  if (yesNo === 'yes' || isNod(text)) return nodded
  return { kind: 'unclear' } as const
}

/** The report, while it waits for the customer who writes. */
async function waiting({ appointment, version }: Partial<SignAnswers>, desk: Desk) {
  const visit = await lockOwnVisit(desk, appointment)
  const report = visit && (await desk.needs.reports.latest(visit))
  if (!visit || report?.version !== version || !report) return undefined
  return (await isAwaitingCustomer(visit, report, desk.needs)) ? { visit, report } : undefined
}

async function showTo(answers: Partial<SignAnswers>, desk: Desk): Promise<Shown | undefined> {
  const found = await waiting(answers, desk)
  if (!found) return undefined
  const expiresAt = desk.now.plus({ hours: SIGNING_HOURS })
  const isBorrowed = await desk.needs.devices.isOnInstallers(desk.needs.person)
  const lapsed = await lapsedSay(found.visit, 'taken_back', desk)
  return {
    ...found,
    isBorrowed,
    lapsed,
    charged: await agreedSay(found.visit, desk),
    ...(await desk.needs.reports.issue(found.visit, found.report.version, expiresAt)),
  }
}

/** The page of a visit lies beside the links into the chat. */
const pageBeside = (chatLink: string, code: string): string =>
  `${chatLink.slice(0, chatLink.lastIndexOf('/c/'))}/v/${code}`

async function act(answers: Partial<SignAnswers>, desk: Desk): Promise<Outcome> {
  const { appointment, version = 0, answer, open, words } = answers
  if (answer === 'doubt')
    return { kind: 'done', says: [], next: { dialog: 'doubt', answers: { appointment, version, open, words } } }
  const visit = await lockOwnVisit(desk, appointment)
  if (!visit) return { kind: 'done', says: [{ id: 'sign-gone' }] }
  return { kind: 'done', says: (await confirmInChat(visit, version, desk)).says }
}
