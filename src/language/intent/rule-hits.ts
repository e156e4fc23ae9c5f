import { isOptOutWord, isReturnWord } from '../answers/opt-out-words.ts'
import { readDelay } from '../answers/read-delay.ts'
import { readItems } from '../answers/read-items.ts'
import { readMeantKind } from '../answers/read-meant-kind.ts'
import { readScore } from '../answers/read-score.ts'
import { readYesNo } from '../answers/read-yes-no.ts'
import { tellsOfFault } from '../answers/tells-of-fault.ts'
import { readColleaguePurpose } from '../colleague-purposes.ts'
import { readPurpose } from '../purposes.ts'
import type { IntentRole } from './intents.ts'
import { readLateness } from './slots/read-lateness.ts'
import { readNamedItems } from './slots/read-named-items.ts'
import { readOption } from './slots/read-option.ts'
import { readRating } from './slots/read-rating.ts'

const NOTHING_OPEN = { labels: [], isAsked: false, isTexting: true, isUnasked: true }

/** What our rules make of a message: hints for the model, which has learned how far each can be trusted. */
export function ruleHits(text: string, role: IntentRole): readonly string[] {
  const hits = [
    readYesNo(text),
    readScore(text) !== undefined && 'score',
    ...(role === 'customer' ? customerHits(text) : installerHits(text)),
  ]
  return hits.filter((hit): hit is string => typeof hit === 'string')
}

function customerHits(text: string) {
  const { purpose, isWhole } = readPurpose(text)
  return [
    purpose && `purpose ${purpose}`,
    purpose && isWhole && `whole ${purpose}`,
    readMeantKind(text),
    tellsOfFault(text) && 'fault',
    isReturnWord(text, NOTHING_OPEN) && 'return',
    isOptOutWord(text, NOTHING_OPEN) && 'opt out',
    readOption(text) !== undefined && 'option',
    readRating(text) !== undefined && 'rating',
  ]
}

function installerHits(text: string) {
  const { purpose, isWhole } = readColleaguePurpose(text, 'installer')
  return [
    purpose && `purpose ${purpose}`,
    purpose && isWhole && `whole ${purpose}`,
    readDelay(text) && 'delay',
    readItems(text) && 'items',
    readLateness(text) && 'lateness',
    readNamedItems(text) && 'named items',
  ]
}
