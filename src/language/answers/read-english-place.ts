import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import type { NamedPlace } from './read-place.ts'

const ROAD = 'road|rd|street|st|avenue|ave|lane|drive|close|court|boulevard|blvd|alley'
/** Like 5, before shop close; by 6 drive over: of an hour, and the road is a verb. */
const OF_AN_HOUR = String.raw`(?<!\b(?:like|by|around|about|after|before|till|until|past) (?!.{0,40}\b(?:road|rd|street|st|avenue|ave|lane)\b))`
const ESTATE = 'estate|gardens?|village|community|compound|residences?|mansions?|plaza|heights|campus'
/** What stands before a road or an estate and is no part of its name: down the road, 3 weeks, my own street. */
const NO_NAME =
  'the|an?|on|in|at|of|to|by|from|near|down|up|and|or|not|no|number|is|it|its|my|our|own|his|her|their|your|this|that|same|new|old|next|other|another|different|wrong|cross|which|whole|flat|house|building|block|unit|room|minutes?|mins?|hours?|days?|weeks?|months?|years?|times?|people|km|metres?|meters?|yards?|am|pm|i|we|you|he|she|they|una|after|before|when|while|once|till|until|because|cos'
const NAME = String.raw`(?:(?!(?:${NO_NAME})\b)[a-z][a-z'’-]*)(?: (?!(?:${NO_NAME}|${ROAD})\b)[a-z][a-z'’-]*){0,2}`
const HOUSE = String.raw`(?:(?:no\.?|number|#) ?)?\d{1,5}[a-z]?`
const PART_NAME = 'building|bldg|block|unit|entrance|staircase|flat|apartment|apt|room|door|floor|tower|house'
const PART = String.raw`(?:${PART_NAME})\.?(?: (?:no\.?|number))? ?#?\d{1,5}[a-z]?\b|\d{1,2}(?:st|nd|rd|th) floor\b`
/** 301 at the end of what was said, and no hour. */
const LAST_NUMBER = String.raw`(?:, ?|(?<=\d) )#?\d{2,5}[a-z]?(?= ?(?:$|[,.;!?\n]))`
const JOINT = '(?:,? (?:(?:at|on|of|in) )?|, ?)'
const STREET = String.raw`(?:${OF_AN_HOUR}${HOUSE},? ${NAME} (?:${ROAD})\b\.?|${NAME} (?:${ROAD})\b\.?,? ?${HOUSE}\b(?! ?(?:am|pm|o'clock|:)))`
const PARTS = `(?:${JOINT}(?:${PART})|${LAST_NUMBER})`
const PLACE = new RegExp(
  String.raw`\b(?:(?:${PART})${JOINT}){0,4}(?:${STREET}${PARTS}{0,5}|${NAME} (?:${ESTATE})\b${PARTS}{1,5})`,
  'giu',
)

/** Not at 90 Mill Lane, near 90 Mill Lane, we used to live at it. */
const DENIES =
  /\b(?:not|isn'?t|don'?t|never|used to|old|previous(?:ly)?|former(?:ly)?|instead of|rather than|except|from|next to|opposite|near)\b/i
const DENIED_AFTER = /^ ?(?:is|was) (?:wrong|not|the old)\b|^ ?(?:any ?more|no more|no longer)\b/i

/** The streets and estates with a number that a message in English names, each with the building, unit and flat beside it, as they were written. */
export function readEnglishPlaces(text: string): readonly NamedPlace[] {
  const said = text.slice(0, LONGEST_READ_CHARACTERS)
  return [...said.matchAll(PLACE)].map(({ 0: place, index }) => {
    const clause =
      said
        .slice(0, index)
        .split(/[,.;!?\n]|\bbut\b/i)
        .at(-1) ?? ''
    return {
      place: place.replace(NUMBER_SIGN, '').trim(),
      isDenied: DENIES.test(clause) || DENIED_AFTER.test(said.slice(index + place.length)),
    }
  })
}

/** Number 90 Mill Lane. */
const NUMBER_SIGN = /^(?:number|no\.?) ?(?=\d)/i

const STREET_ALONE = new RegExp(
  String.raw`\b(?:on|in|at) (?:the )?${NAME} (?:${ROAD})\b(?!,? ?(?:no\.?|number|#)? ?\d)`,
  'iu',
)

/** The flat on Mill Lane: whether a message names a street, and no house in it. */
export const namesStreetAlone = (text: string): boolean =>
  STREET_ALONE.test(text.slice(0, LONGEST_READ_CHARACTERS)) && readEnglishPlaces(text).length === 0
