import { INTENTS_OF, type Intent, type IntentRole } from './intents.ts'
import { readSlots } from './read-slots.ts'
import type { UnderstoodIntent } from './understand-intent.ts'

/** What cannot be taken back: a proposal has it asked, never done. */
const NEVER_ON_A_PROPOSAL: ReadonlySet<Intent> = new Set([
  'cancel',
  'confirm',
  'finish_work',
  'human_agent',
  'need_request',
  'opt_out',
  'stop_dialog',
  'wrong_person',
])

/**
 * What is made of a proposal from outside for a message that our own model isn't sure of.
 *
 * It is acted on where our model has it among its three likeliest and it can be taken back; else it is the first of the
 * three that are asked for. What is no intent of the role, and that it is nothing of ours, changes nothing.
 */
export function weighProposal(
  understood: UnderstoodIntent,
  proposed: string | undefined,
  { text, role }: { readonly text: string; readonly role: IntentRole },
): UnderstoodIntent {
  const intent = INTENTS_OF[role].find((one) => one === proposed)
  if (understood.decision === 'act' || intent === undefined || intent === 'out_of_scope') return understood
  const { probability } = understood
  const isLikely = understood.top.includes(intent) && !NEVER_ON_A_PROPOSAL.has(intent)
  return {
    ...understood,
    intent,
    // What is not the likeliest has no more than the likeliest leaves.
    probability: intent === understood.intent ? probability : Math.min(probability, 1 - probability),
    top: [intent, ...understood.top.filter((one) => one !== intent)].slice(0, understood.top.length),
    decision: isLikely ? 'act' : 'ask',
    slots: readSlots(text, intent),
    isProposed: true,
  }
}
