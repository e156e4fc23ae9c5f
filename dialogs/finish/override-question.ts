import type { Question } from '#src/conversation/dialog.ts'
import { itemsSay } from '../checklist/checklist-says.ts'
import { openForClosing } from '../checklist/override-checklist.ts'
import type { Desk } from '../desk.ts'
import type { FinishAnswers } from './finish.ts'
import { chosenArrived } from './visits-arrived.ts'

/** How much of a reason is kept. @unit characters */
const REASON_CHARACTERS = 300

/** Required items that are open block closing, unless a reason is given; a supervisor sees it. */
export function overrideQuestion(desk: Desk): Question<FinishAnswers> {
  const openItems = async (answers: Partial<FinishAnswers>) => {
    const visit = await chosenArrived(desk, answers)
    return visit ? await openForClosing(desk, visit) : []
  }
  return {
    id: 'override',
    isOpen: ({ override, done }) => override === undefined && done !== '',
    async ask(answers) {
      const items = await openItems(answers)
      return { ask: { id: 'finish-ask-override', facts: { items: itemsSay(items) } } }
    },
    hint: () => ({ id: 'finish-hint-override' }),
    async recall(answers) {
      const items = await openItems(answers)
      return items.length === 0 ? { kind: 'answers', answers: { override: '' } } : { kind: 'unclear' }
    },
    read({ text, yesNo }) {
      const override = text.trim().slice(0, REASON_CHARACTERS)
      // 好 is no reason.
      return override.length < 2 || yesNo !== undefined
        ? { kind: 'unclear' }
        : { kind: 'answers', answers: { override } }
    },
  }
}
