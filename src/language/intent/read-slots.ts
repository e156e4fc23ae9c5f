import { readChoice } from '../answers/read-choice.ts'
import { readDelay } from '../answers/read-delay.ts'
import { readItems } from '../answers/read-items.ts'
import { readMeantKind } from '../answers/read-meant-kind.ts'
import { readScore } from '../answers/read-score.ts'
import { normalise } from '../normalise.ts'
import type { Intent } from './intents.ts'

/**
 * What a message says beside its intent, only where it says it.
 *
 * `option` counts from 1, from the end as −1 and −2. `score` is as said, words on a scale of five. `item` are the numbers of
 * a checklist's items, done or not.
 */
export interface Slots {
  readonly visit_type?: 'install' | 'repair' | 'move' | 'inspection'
  readonly option?: number
  readonly score?: number
  readonly delay_minutes?: number
  readonly reason?: string
  readonly item?: readonly number[] | 'all'
}

/** As many options as anything shows; places from the end are told apart by this many. */
const MOST_OPTIONS = 20

/** Reads what belongs to the intent of a message. */
export function readSlots(text: string, intent: Intent): Slots {
  switch (intent) {
    case 'book_visit':
      return present({ visit_type: readMeantKind(text) })
    case 'pick_option':
      return present({ option: optionOf(text) })
    case 'survey_score':
      return present({ score: readScore(text) })
    case 'delay': {
      const delay = readDelay(text)
      return present({ delay_minutes: delay?.minutes, reason: delay?.reason })
    }
    case 'tick_item':
      return present({ item: itemsOf(text) })
    default:
      return {}
  }
}

function optionOf(text: string): number | undefined {
  const place = readChoice(
    text,
    Array.from({ length: MOST_OPTIONS }, () => ''),
  )
  if (place === undefined) return undefined
  if (MIDDLE.test(normalise(text))) return MIDDLE_OF_THREE
  return place >= MOST_OPTIONS - 2 ? place - MOST_OPTIONS : place + 1
}

/** Offers have three options. */
const MIDDLE = /中间|当中|正中|\b(?:middle|cent(?:er|re))\b/
const MIDDLE_OF_THREE = 2

function itemsOf(text: string): readonly number[] | 'all' | undefined {
  const read = readItems(text)
  if (!read) return undefined
  return read.done === 'all' ? 'all' : [...read.done, ...read.failed.map(({ item }) => item)]
}

const present = (slots: { readonly [K in keyof Slots]: Slots[K] | undefined }): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined))
