import type { Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import type { ChecklistItem } from '#src/domain/visits/checklist.ts'
import { readItemReply } from '#src/language/answers/read-item-reply.ts'
import { numberedSay } from '../checklist/checklist-says.ts'
import { openForClosing } from '../checklist/override-checklist.ts'
import { checklistOf, keepAnswer } from '../checklist/visit-checklist.ts'
import type { Desk } from '../desk.ts'
import type { FinishAnswers } from './finish.ts'
import { chosenArrived } from './visits-arrived.ts'

/** How much of a reason is kept. @unit characters */
const REASON_CHARACTERS = 300

/** Required items that are open block closing: they are done, as the installer says, or a reason is given that a supervisor sees. */
export function overrideQuestion(desk: Desk): Question<FinishAnswers> {
  const openItems = async (answers: Partial<FinishAnswers>) => {
    const visit = await chosenArrived(desk, answers)
    return visit ? await openForClosing(desk, visit) : []
  }
  const ask = (items: readonly ChecklistItem[]) => ({
    ask: { id: 'finish-ask-override', facts: { items: numberedSay(items) } },
  })
  return {
    id: 'override',
    isOpen: ({ override, done }) => override === undefined && done !== '',
    ask: async (answers) => ask(await openItems(answers)),
    hint: () => ({ id: 'finish-hint-override' }),
    async recall(answers) {
      const items = await openItems(answers)
      return items.length === 0 ? { kind: 'answers', answers: { override: '' } } : { kind: 'unclear' }
    },
    isOtherMatter: ({ purpose }) => purpose.purpose !== undefined,
    async read(heard, answers) {
      const items = await openItems(answers)
      const said = saidOf(heard, items.length)
      if (said === undefined) return reasonIn(heard)
      await keepDone(
        items.filter((_, at) => said === 'all' || said.includes(at + 1)),
        answers,
        desk,
      )
      const left = await openItems(answers)
      return left.length === 0 ? { kind: 'answers', answers: { override: '' } } : { kind: 'ask', prompt: ask(left) }
    },
  }
}

/** 都好了, 1 2 好: which of the items are done after all. */
function saidOf({ text, yesNo }: Heard, count: number): readonly number[] | 'all' | undefined {
  const items = readItemReply(text, count)
  if (items && items.failed.length === 0 && items.done.length > 0) return items.done
  return yesNo === 'yes' ? 'all' : undefined
}

/** 不 is no reason, nor is a code. */
function reasonIn({ text, yesNo }: Heard): Reading<FinishAnswers> {
  const override = text.trim().slice(0, REASON_CHARACTERS)
  const isReason = override.length >= 2 && yesNo === undefined && /\p{L}{2}/u.test(override)
  return isReason ? { kind: 'answers', answers: { override } } : { kind: 'unclear' }
}

async function keepDone(items: readonly ChecklistItem[], answers: Partial<FinishAnswers>, desk: Desk): Promise<void> {
  const visit = await chosenArrived(desk, answers)
  if (!visit) return
  const { checklist } = await checklistOf(desk, visit)
  for (const item of items) await keepAnswer(desk, visit, checklist, item, { isDone: true, remark: undefined })
}
