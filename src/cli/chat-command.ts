import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline'
import { type CliSettings, readCliSettings } from './cli-settings.ts'
import { type AttachedFile, type DirectLineClient, openDirectLine } from './direct-line-client.ts'
import { needSecret, type Service, serviceAt } from './service.ts'
import { harmless, openSpeech, type Speech } from './speech.ts'
import { EXIT, type ExitCode, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { turnWatch } from './turn-watch.ts'

export interface ChatOptions {
  readonly url?: string
  readonly as?: string
}

/** How long the greeting may take before lines from a pipe are sent all the same. */
const GREETING_MS = 5_000
/** How long an answer may take before a pipe gives up. */
const ANSWER_MS = 60_000

/** `doorstep chat`: talks to the assistant, line by line; from a pipe it waits for each answer before the next line. */
export async function chatCommand(options: ChatOptions, terminal: Terminal): Promise<ExitCode> {
  const settings = readCliSettings(terminal.env, options.url)
  const service = serviceAt(settings)
  const isInteractive = Boolean(terminal.input.isTTY && terminal.output.isTTY)
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => {})
  const watch = turnWatch()
  let lines: Interface | undefined
  // What comes with an answer is told in the answer's language.
  const speechIn = (language = terminal.language): Speech =>
    language === undefined || language === terminal.language ? terminal.say : openSpeech(language)

  const client = await openDirectLine(service, {
    identity: await identityOf(options.as, service, settings),
    locale: terminal.language,
    onReply(reply) {
      const files = reply.files.map((file) => fileLine(file, speechIn(reply.language)))
      show([harmless(reply.text), ...files].join('\n'), terminal, isInteractive ? lines : undefined)
      watch.hear(reply)
    },
    onLost: lost.reject,
  })
  try {
    if (isInteractive) terminal.tell(terminal.say('chat-hint'))
    else await Promise.race([watch.greeted(GREETING_MS), lost.promise])
    lines = createInterface({ input: terminal.input, ...(isInteractive && { output: terminal.output, prompt: '> ' }) })
    const talk = isInteractive ? talkAtTerminal(client, lines) : talkFromPipe(client, lines, watch, terminal)
    await Promise.race([talk, lost.promise])
    if (isInteractive) terminal.tell(`\n${terminal.say('chat-left')}`)
    return EXIT.done
  } finally {
    lines?.close()
    client.close()
  }
}

/**
 * A file beside a message, and how it is opened: it is nobody's but theirs who have the talk. A calendar file comes with every
 * booking, and is of use on the chat page.
 */
const fileLine = ({ name, url, token }: AttachedFile, say: Speech): string =>
  /\.ics$/.test(name)
    ? say('chat-calendar', { name: harmless(name) })
    : say('chat-file', {
        name: harmless(name),
        command: `curl -H "Authorization: Bearer ${token}" -o ${fileName(name)} "${encodeURI(url)}"`,
      })

/** A name that no shell reads otherwise. */
const fileName = (name: string): string => name.replace(/[^\w.-]/g, '_').replace(/^[-.]+/, '') || 'file'

async function identityOf(id: string | undefined, service: Service, { secrets }: CliSettings) {
  if (id === undefined) return undefined
  if (!/^(?:cus|ins|stf)_[\w.-]+$/.test(id))
    throw new Stop(EXIT.wrongUsage, { id: 'chat-person-unknown', facts: { id } })
  const [secret = ''] = (await needSecret(service, secrets.DIRECT_LINE_SECRET, 'DIRECT_LINE_SECRET')).split(',')
  return { user: `dl_${id}`, secret: secret.trim() }
}

async function talkFromPipe(
  client: DirectLineClient,
  lines: Interface,
  watch: ReturnType<typeof turnWatch>,
  terminal: Terminal,
): Promise<void> {
  for await (const line of lines) {
    if (line.trim() === '') continue
    const { id, isAnswered } = await client.send(line)
    if (isAnswered === false) terminal.tell(terminal.say('chat-with-colleague'))
    else if (!(await watch.answered(id, ANSWER_MS))) throw new Stop(EXIT.serviceAway, { id: 'chat-unanswered' })
  }
}

/** Ends with Ctrl-C and with Ctrl-D; what was written while an answer is on its way is sent in order. */
async function talkAtTerminal(client: DirectLineClient, lines: Interface): Promise<void> {
  lines.on('SIGINT', () => lines.close())
  lines.prompt()
  for await (const line of lines) {
    if (line.trim() !== '') await client.send(line)
    lines.prompt()
  }
}

/** At a terminal the reply comes above the line that is being written. */
function show(text: string, terminal: Terminal, lines: Interface | undefined): void {
  if (!lines) {
    terminal.print(text)
    return
  }
  clearLine(terminal.output, 0)
  cursorTo(terminal.output, 0)
  terminal.print(`${text}\n`)
  lines.prompt(true)
}
