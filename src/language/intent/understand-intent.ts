import { withoutNamedPerson } from '../answers/asks-for-person.ts'
import { featuresOf } from './features.ts'
import { type IntentModel, type IntentModels, scoreIntents } from './intent-model.ts'
import type { AskedBefore, Intent, IntentRole, ScoredIntent } from './intents.ts'
import { readSlots, type Slots } from './read-slots.ts'

/** What a message wants, and what to do about it: act, ask which of three is meant, or leave it to a person. */
export interface UnderstoodIntent {
  readonly intent: Intent
  /** As our own model has it; of what was proposed from outside the most that it can be. */
  readonly probability: number
  /** The three likeliest. */
  readonly top: readonly Intent[]
  readonly decision: 'act' | 'ask' | 'handover'
  readonly slots: Slots
  /** Somebody outside takes it for this. */
  readonly isProposed?: boolean
}

/** What answers a question is read where it is plainly said, however unlikely the model finds it; so are an installer's items. */
const ANSWERS: Partial<Record<AskedBefore, readonly Intent[]>> = {
  survey: ['survey_score'],
  offer_slots: ['pick_option'],
  confirm: ['pick_option'],
}

/** Below this nothing that could be asked is likely to be meant. */
const ASKED_FROM = 0.2
const SHOWN = 3

/** Understands a message of a role; `asked` is what the assistant asked last. 人工费多少 is no wish for a person. */
export function understandIntent(
  models: IntentModels,
  said: string,
  { role, asked }: { readonly role: IntentRole; readonly asked: AskedBefore },
): UnderstoodIntent {
  const text = withoutNamedPerson(said)
  const model = models[role]
  const scored = scoreIntents(model, featuresOf(text, { role, asked }))
  const [first] = scored as [ScoredIntent]
  const top = scored.slice(0, SHOWN).map(({ intent }) => intent)
  const decision = decide(model, first, scored)
  const slots = readSlots(
    text,
    first.intent,
    [...top, ...(role === 'installer' ? ['tick_item' as const] : (ANSWERS[asked] ?? []))],
    decision === 'act',
  )
  return { intent: first.intent, probability: first.probability, top, decision, slots }
}

function decide(
  { intents, actFrom }: IntentModel,
  { intent, probability }: ScoredIntent,
  scored: readonly ScoredIntent[],
): UnderstoodIntent['decision'] {
  if (probability >= (actFrom[intents.indexOf(intent)] ?? 1)) return 'act'
  const shown = scored.slice(0, SHOWN).reduce((sum, one) => sum + one.probability, 0)
  return shown >= ASKED_FROM && intent !== 'out_of_scope' ? 'ask' : 'handover'
}
