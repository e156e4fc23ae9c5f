import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import type { Intent } from './intents.ts'
import { readLateness } from './slots/read-lateness.ts'
import { readNamedItems } from './slots/read-named-items.ts'
import { readOption } from './slots/read-option.ts'
import { readRating } from './slots/read-rating.ts'
import { asksForVisit, readVisitType } from './slots/read-visit-type.ts'

/**
 * What a message says beside its intent, only where it says it.
 *
 * `option` counts from 1, from the end as −1 and −2. `score` is as said, words on a scale of five. `item` are the numbers of
 * a checklist's items that are done, or where none is, of those that are not.
 */
export interface Slots {
  readonly visit_type?: 'install' | 'repair' | 'move' | 'inspection'
  readonly option?: number
  readonly score?: number
  readonly delay_minutes?: number
  readonly reason?: string
  readonly item?: readonly number[] | 'all'
}

/**
 * Reads what belongs to the intent of a message. `others` are intents that it may have as well, while that is unsure: who asks
 * for somebody to come has said of which type the visit is, whichever of them it turns out to be.
 */
export function readSlots(text: string, intent: Intent, others: readonly Intent[] = []): Slots {
  const read = text.slice(0, LONGEST_READ_CHARACTERS)
  const mayBeVisit = others.includes('book_visit') || MAY_ASK_FOR_VISIT.includes(intent)
  const isVisit = intent !== 'book_visit' && mayBeVisit && asksForVisit(read)
  return { ...(isVisit && readOf(read, 'book_visit')), ...readOf(read, intent) }
}

/** A symptom or a wish for a device, with somebody asked to come, is one for a visit. */
const MAY_ASK_FOR_VISIT: readonly Intent[] = ['fault_report', 'need_request']

function readOf(text: string, intent: Intent): Slots {
  switch (intent) {
    case 'book_visit':
      return present({ visit_type: readVisitType(text) })
    case 'pick_option':
      return present({ option: readOption(text) })
    case 'survey_score':
      return present({ score: readRating(text) })
    case 'delay': {
      const delay = readLateness(text)
      return present({ delay_minutes: delay?.minutes, reason: delay?.reason })
    }
    case 'tick_item':
      return present({ item: readNamedItems(text) })
    default:
      return {}
  }
}

const present = (slots: { readonly [K in keyof Slots]: Slots[K] | undefined }): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined))
