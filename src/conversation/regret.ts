import { openDialog, repeat } from './advance.ts'
import type { Say } from './say.ts'
import { current, type Talk } from './talk.ts'

/** One sentence each, said in turns: whoever goes on being angry doesn't read the same one again. */
const TO_CUSTOMERS = ['common-regret', 'common-regret-more', 'common-regret-still']
const TO_INSTALLERS = ['common-toil', 'common-toil-more']

/** What is said in this turn may be sorry already. */
const IS_SORRY = /抱歉|对不起|添麻烦|辛苦您|\bsorry\b|\bapologi[sz]e\b/i

/** One sentence before all else that is said in this turn, where nothing of it is sorry by itself. */
export function regret(talk: Talk): void {
  const says = talk.prompt ? [...talk.says, talk.prompt.ask] : talk.says
  const isSaid = ({ id }: Say) => [...TO_CUSTOMERS, ...TO_INSTALLERS].includes(id)
  if (says.some((say) => isSaid(say) || IS_SORRY.test(talk.needs.phrase(say)))) return
  const sentences = isInstaller(talk) ? TO_INSTALLERS : TO_CUSTOMERS
  talk.says.unshift({ id: sentences[talk.regrets % sentences.length] ?? 'common-regret' })
  talk.regrets += 1
}

/** Anger, and nothing else: one sentence, then the open question, or what holds now; whoever has heard that already hears how to go on. */
export async function regretsAlone(talk: Talk): Promise<void> {
  const open = current(talk)
  if (open?.frame.asked && open.dialog.name !== 'menu') await repeat(talk)
  else if (talk.regrets === 0 && !isInstaller(talk)) await openDialog(talk, 'show')
  else talk.says.push({ id: 'common-say-or-person' })
  regret(talk)
}

const isInstaller = ({ needs: { dialogs } }: Talk): boolean => dialogs.forPurpose('arrived') !== undefined
