import { readDelay } from '../answers/read-delay.ts'
import { readItems } from '../answers/read-items.ts'
import { readMeantKind } from '../answers/read-meant-kind.ts'
import { readScore } from '../answers/read-score.ts'
import { readYesNo } from '../answers/read-yes-no.ts'
import { tellsOfFault } from '../answers/tells-of-fault.ts'
import { phrasedColleaguePurpose } from '../phrased-colleague-purpose.ts'
import { phrasedPurpose } from '../phrased-purpose.ts'
import type { IntentRole } from './intents.ts'

/** What our rules make of a message: hints for the model, which has learned how far each can be trusted. */
export function ruleHits(text: string, role: IntentRole): readonly string[] {
  const purpose = role === 'customer' ? phrasedPurpose(text) : phrasedColleaguePurpose(text, role)
  const hits = [
    purpose && `purpose ${purpose}`,
    readYesNo(text),
    readScore(text) !== undefined && 'score',
    ...(role === 'customer'
      ? [readMeantKind(text), tellsOfFault(text) && 'fault']
      : [readDelay(text) && 'delay', readItems(text) && 'items']),
  ]
  return hits.filter((hit): hit is string => typeof hit === 'string')
}
