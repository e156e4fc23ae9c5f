import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import type { Intent } from './intents.ts'
import { readItemsBesides } from './slots/read-items-besides.ts'
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
 * Reads what belongs to the intent of a message, and what it plainly tells of another of the `likely`, which may be meant as
 * well: items that are ticked beside a signature, a delay beside a no.
 *
 * Who asks for somebody to come has said of which type the visit is, also while it is not sure whether a visit is meant.
 */
export function readSlots(text: string, intent: Intent, likely: readonly Intent[] = [], isSure = false): Slots {
  const read = text.slice(0, LONGEST_READ_CHARACTERS)
  // A number picks or rates, and doesn't do both.
  const others = likely.filter((other) => other !== intent && !(isOfOneNumber(intent) && isOfOneNumber(other)))
  const mayBeVisit =
    (!isSure && others.includes('book_visit') && !TAKES_BACK.includes(intent)) || MAY_ASK_FOR_VISIT.includes(intent)
  const isVisit = intent !== 'book_visit' && mayBeVisit && asksForVisit(read)
  const besides = others.map((other) => toldBesides(read, other))
  return Object.assign({}, ...besides, isVisit && readOf(read, 'book_visit'), readOf(read, intent))
}

/** A symptom or a wish for a device, with somebody asked to come, is one for a visit. */
const MAY_ASK_FOR_VISIT: readonly Intent[] = ['fault_report', 'need_request']

/** scrap the install visit, come sooner: no visit is asked for beside the one that stands. */
const TAKES_BACK: readonly Intent[] = ['cancel', 'reschedule', 'stop_dialog', 'wrong_person', 'deny']

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

const isOfOneNumber = (intent: Intent): boolean => intent === 'pick_option' || intent === 'survey_score'

/** Words that say plainly what is of an intent, whatever the message wants first. */
const PLAINLY_SAID: Partial<Record<Intent, RegExp>> = {
  pick_option:
    /第[一二三四两\d]个|[选揀拣][一二三四壹贰叁\d]|头一个|倒数第|option \d|^[a-d][.,]|^[1-9]吧|\bi meant? (?:the )?(?:\d|one|two|three)\b|\b(?:rather (?:have|take)|go with) [a-d]\b/i,
  survey_score:
    /[\d一二三四五六七八九十]分(?![钟钱])|\d ?stars?|[差好]评|\b(?:one|two|three|four|five) stars?\b|[一二两俩三仨四五]星|\bscore:? ?\d|^\d{1,2} (?=\p{Script=Han})|^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)[.,!]/iu,
  delay: /晚|迟|还[要得]|\b(?:late|delay\w*|behind|eta)\b/i,
}

function toldBesides(text: string, intent: Intent): Slots {
  if (intent === 'tick_item') return present({ item: readItemsBesides(text) })
  // Why somebody is late is only known where that is what they tell.
  const { reason: _, ...told }: Slots = PLAINLY_SAID[intent]?.test(text) ? readOf(text, intent) : {}
  return told
}

const present = (slots: { readonly [K in keyof Slots]: Slots[K] | undefined }): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined))
