import { namesWork, wantsAllWorks, workAt } from '#src/language/answers/names-work.ts'
import { readAddress, wantsAnotherAddress } from '#src/language/answers/read-address.ts'
import { readPlaces } from '#src/language/answers/read-place.ts'
import { type PurposeReading, readPurpose } from '#src/language/purposes.ts'
import { agreedVisit } from './book/besides-question.ts'
import type { Desk } from './desk.ts'
import { nextVisit } from './note/note.ts'

/** What words that say an address are taken for. */
const TAKEN_FOR: readonly PurposeReading['purpose'][] = [undefined, 'move', 'note']

/**
 * What a message with an address is for: 装机的地址改成文明路66号, where only a repair is agreed, is of an installation that is
 * still to be agreed; 周五上午来修，地址换成文化路88号 wants a visit, and moves none.
 */
export function readPlacePurpose(text: string, reading: PurposeReading, desk: Desk): PurposeReading {
  const place = readPlaces(text).find(({ isDenied }) => !isDenied)?.place ?? readAddress(text)
  if (place === undefined || !TAKEN_FOR.includes(reading.purpose)) return reading
  const isAgreed = (kind: PurposeReading['visitKind']) => agreedVisit(desk, kind) !== undefined
  const kind = wantsAllWorks(text) ? workAt(text, place) : nextVisit(desk) && namesWork(text)
  if (kind !== undefined && !isAgreed(kind)) return { purpose: 'book', visitKind: kind, isWhole: false }
  if (reading.purpose !== 'move' || !wantsAnotherAddress(text)) return reading
  const besides = readPurpose(text.slice(0, text.indexOf(place)).replace(CHANGES_ADDRESS, ''))
  return besides.purpose === 'book' && !isAgreed(besides.visitKind) ? { ...besides, isWhole: false } : reading
}

/** What stands before the new address. */
const CHANGES_ADDRESS = /的?地址(?:给我|帮我|要|请)*[改换](?:成|为|到|一下)?$|[改换]个?地址.{0,4}$/u
