import { isIP } from 'node:net'
import smpp, { type Pdu, type Session } from 'smpp'
import { plainId } from './read-receipt.ts'
import type { Answer, SmppLinkNeeds } from './smpp-link.ts'

/** One connection to the SMSC, from the bind to its end. */
export interface SmppSession {
  /** The status of the bind, 0 for bound; undefined where the connection ended before. */
  readonly bound: Promise<number | undefined>
  readonly ended: Promise<void>
  /** The code of the error that ended it, of the network or of TLS. */
  problem(): string | undefined
  submit(
    fields: Readonly<Record<string, string | number | Buffer>>,
    limit: AbortSignal,
    onLate: (answer: Answer) => void,
  ): Promise<Answer>
}

/** How long the SMSC may take to answer a bind, a question whether it lives, or a goodbye. @unit milliseconds */
const ANSWER_LIMIT_MS = 10_000
const GOODBYE_LIMIT_MS = 2_000
/** Whether the SMSC still waited for our answer when it left; else it brings the same again. */
const SURELY_AWAITED_MS = 5_000
const VERSION_3_4 = 0x34
/** ESME_RX_T_APPN: not taken for now, bring it again. */
const BRING_AGAIN = 0x64
/** What is answered besides messages; of what the library doesn't know it says so. */
const ANSWERED = ['enquire_link', 'unbind', 'unknown']

// The library reads what arrives as text by itself, with alphabets of its own; we want the octets.
const { deliver_sm: deliver } = smpp.commands
if (deliver) {
  const params = { ...deliver.params, short_message: { type: smpp.types.buffer } }
  smpp.addCommand('deliver_sm', { ...deliver, params })
}
smpp.addTLV('message_payload', { id: 0x0424, type: smpp.types.tlv.buffer })

/** Whoever waits for the other side, and is told when the connection ends. */
type Waiting = Set<() => void>

/** Connects and binds; ends with the connection, or when `closing` is aborted, after a goodbye. */
export function openSession(needs: SmppLinkNeeds, closing: AbortSignal): SmppSession {
  const { host, port, isSecure: tls, authority, enquireSeconds } = needs.settings
  const session = smpp.connect({
    ...{ host, port, tls },
    ...(tls && isIP(host) === 0 && { servername: host }),
    ...(authority !== undefined && { ca: authority }),
  })
  let problem: string | undefined
  const bound = Promise.withResolvers<number | undefined>()
  const ended = Promise.withResolvers<void>()
  const waiting: Waiting = new Set()
  const taking = new Set<Promise<void>>()

  const limit = setTimeout(() => session.destroy(), ANSWER_LIMIT_MS)
  const alive = setInterval(() => askWhetherAlive(session), enquireSeconds * 1_000)
  session.on(tls ? 'secureConnect' : 'connect', () =>
    bind(session, needs, (status) => {
      clearTimeout(limit)
      bound.resolve(status)
      if (status !== 0) session.destroy()
    }),
  )
  // After an error the library reads nothing more of the connection.
  session.on('error', (error: NodeJS.ErrnoException) => {
    problem ??= error.code
    session.destroy()
  })
  session.on('pdu', (pdu: Pdu) => {
    if (pdu.command === 'deliver_sm') {
      const taken = take(pdu, session, needs, waiting).finally(() => taking.delete(taken))
      taking.add(taken)
    } else if (ANSWERED.includes(pdu.command)) session.send(pdu.response())
    if (pdu.command === 'unbind') session.close()
  })
  session.on('close', async () => {
    clearTimeout(limit)
    clearInterval(alive)
    closing.removeEventListener('abort', sayGoodbye)
    bound.resolve(undefined)
    for (const lose of waiting) lose()
    await Promise.all(taking)
    ended.resolve()
  })
  closing.addEventListener('abort', sayGoodbye, { once: true })

  function sayGoodbye(): void {
    setTimeout(() => session.destroy(), GOODBYE_LIMIT_MS).unref()
    if (!session.unbind({}, () => session.destroy())) session.destroy()
  }

  return {
    bound: bound.promise,
    ended: ended.promise,
    problem: () => problem,
    submit: (fields, until, onLate) => submit(session, fields, { waiting, until, onLate }),
  }
}

function bind(session: Session, { settings }: SmppLinkNeeds, answered: (status: number) => void): void {
  const { user: system_id, password, systemType: system_type } = settings
  const fields = { system_id, password, system_type, interface_version: VERSION_3_4 }
  session.bind_transceiver(fields, ({ command_status }) => answered(command_status))
}

/** Whether it still lives; a connection that is silent too long is given up. */
function askWhetherAlive(session: Session): void {
  const limit = setTimeout(() => session.destroy(), ANSWER_LIMIT_MS)
  session.once('close', () => clearTimeout(limit))
  session.enquire_link({}, () => clearTimeout(limit))
}

/** The SMSC reads in order: once it answers what was asked behind our answer, it has that one too. */
async function take(pdu: Pdu, session: Session, { take, log }: SmppLinkNeeds, waiting: Waiting): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const since = performance.now()
  const lose = () => resolve(false)
  waiting.add(lose)
  const status = await take(pdu, promise).catch((err: unknown) => {
    log.error({ event: 'text_not_taken', err })
    return BRING_AGAIN
  })
  const hasLeft = session.send(pdu.response(status === 0 ? {} : { command_status: status }))
  if (!hasLeft || status !== 0 || performance.now() - since > SURELY_AWAITED_MS) lose()
  else session.enquire_link({}, () => resolve(true))
  void promise.then(() => waiting.delete(lose))
}

function submit(
  session: Session,
  fields: Readonly<Record<string, string | number | Buffer>>,
  { waiting, until, onLate }: { waiting: Waiting; until: AbortSignal; onLate: (answer: Answer) => void },
): Promise<Answer> {
  return new Promise((resolve) => {
    const lose = () => settle({ kind: 'lost' })
    function settle(answer: Answer): void {
      waiting.delete(lose)
      until.removeEventListener('abort', lose)
      resolve(answer)
    }
    const hasLeft = session.submit_sm(fields, ({ command_status: status, message_id = '' }) => {
      const answer: Answer = { kind: 'answered', status, messageId: plainId(message_id) }
      if (until.aborted) onLate(answer)
      settle(answer)
    })
    if (!hasLeft) return resolve({ kind: 'not_sent' })
    waiting.add(lose)
    until.addEventListener('abort', lose, { once: true })
  })
}
