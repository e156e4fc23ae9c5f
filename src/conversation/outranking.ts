import type { Heard } from './heard.ts'
import { advance, comeBack, current, openDialog, repeat, type Talk } from './talk.ts'

/**
 * What outranks every question (design §4, 1): a person please, wrong person, help, stop, back, start over.
 *
 * Only whole messages count, so that "重新开始下雨了，网又断了" stays what it is; the wish for a person counts anywhere.
 */
export async function outranks(talk: Talk, heard: Heard): Promise<boolean> {
  const { purpose, isWhole } = heard.purpose
  if (heard.chosen !== undefined) return false
  if (purpose === 'human') return openDialog(talk, 'handover', { reason: 'asked' }).then(() => true)
  if (!isWhole || purpose === undefined) return false
  const command = COMMANDS[purpose]
  if (!command) return false
  await command(talk, heard)
  return true
}

const COMMANDS: Readonly<Record<string, (talk: Talk, heard: Heard) => Promise<void>>> = {
  help,
  stop,
  go_back: goBack,
  start_over: startOver,
  greet: (talk) => smallTalk(talk, 'common-hello'),
  thanks: (talk) => smallTalk(talk, 'common-thanks'),
  bye: (talk) => smallTalk(talk, 'common-bye'),
  wrong_person: (talk) => openDialog(talk, 'wrong-person'),
}

async function help(talk: Talk): Promise<void> {
  talk.says.push({ id: 'common-help' })
  await repeat(talk)
}

/** Small talk is answered and changes nothing; with nothing open, a greeting shows what can be done here. */
async function smallTalk(talk: Talk, id: string): Promise<void> {
  const isOpen = current(talk) && !current(talk)?.dialog.isMenu
  if (!isOpen && id === 'common-hello') return openDialog(talk, 'menu')
  talk.says.push({ id })
  if (isOpen) await repeat(talk)
}

/** Leaves the dialog on top, and the one below when it only waited for it. */
async function stop(talk: Talk, heard: Heard): Promise<void> {
  const now = current(talk)
  if (!now || now.dialog.isMenu) return stopNothing(talk, heard)
  talk.stack.pop()
  if (current(talk)?.dialog.needsCustomer && !talk.needs.isKnown()) talk.stack.pop()
  talk.says.push({ id: 'common-stopped' })
  await comeBack(talk)
}

/** Nothing is open: "取消" alone means the visit, "算了" alone means nothing more. */
async function stopNothing(talk: Talk, heard: Heard): Promise<void> {
  if (/取消|cancel/i.test(heard.text)) return openDialog(talk, 'cancel')
  talk.says.push({ id: 'common-nothing-open' })
}

async function goBack(talk: Talk): Promise<void> {
  const now = current(talk)
  const last = now?.frame.trail.at(-1)
  if (!now || last === undefined) {
    talk.says.push({ id: 'common-no-way-back' })
    return repeat(talk)
  }
  now.frame.trail = now.frame.trail.slice(0, -1)
  delete now.frame.answers[last]
  await advance(talk)
}

async function startOver(talk: Talk): Promise<void> {
  const now = current(talk)
  if (!now || now.dialog.isMenu) return openDialog(talk, 'menu')
  now.frame.answers = {}
  now.frame.trail = []
  talk.says.push({ id: 'common-from-the-start' })
  await advance(talk)
}
