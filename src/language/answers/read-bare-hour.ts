import { normalise } from '../normalise.ts'

/** Not 430, 不是四点半 said in figures: what is refused beside the hour that is wanted. */
const REFUSED =
  /\b(?:not|no) (?:at )?\d{1,2}(?::?[0-5]\d)?(?: ?[ap]m)?\b(?=.*\d)|(?<=\d.{0,12})\bnot (?:at )?\d{1,2}(?::?[0-5]\d)?\b|不(?:是|要)\d{1,2}/g
/** Nah too late, can you do 4: what is refused is the time that is spoken of. */
const TOO_MUCH =
  /^(?:(?:no|nah|naw|nope|sorry|it'?s|that'?s|thats|way|a bit|far)[, ]+)*too (?:late|early)\b(?=[,.;! ]*(?:can|could|make|do|how about|what about)\b)/
/** What is said around a corrected hour and says nothing itself. */
const AROUND =
  /\b(?:no+|nah|naw|nope|wait|hold on|hang on|actually|actl?y|hm+|um+|uh+|er+|omg|oh|oops|ugh|sorry|sry|lol|ok|okay|but|and|i|we|u|you|said|say|mean|meant|told|want|wanted|need|can|could|do|make|it|it's|its|that|is|be|was|better|rather|instead|also|please|pls|plz|about|around|like|just|only|then|at|for|to|the|how|what|him|them|come|change|switch|move|aye|och|eh|lah|leh|yer?|mate|bro|thanks)\b|[不对错了是我说的改成到就吧要嗯哦啊呀换]|[\s,.!?…~()'"“”-]/gu
/** 1501, 2004 are door numbers. */
const HOUR = /^(\d{1,2})(?::?(00|15|30|45))?$/
/** 10-12: more numbers than one. */
const SEVERAL = /\d\D*[^\d\s:.]\D*\d/
/** An hour up to here is in the afternoon, where no half of the day is said. */
const LAST_AFTERNOON_HOUR = 7
const HOURS = 24

/**
 * The hour that a message names by a number alone, once a time is on the table: 5; no I mean 5; I said 5, not 430.
 *
 * @returns HH:mm, 1 to 7 in the afternoon; undefined where it says anything else
 */
export function readBareHour(text: string): string | undefined {
  const plain = normalise(text)
  if (!/\d/.test(plain)) return undefined
  const wanted = plain.replace(TOO_MUCH, ' ').replace(REFUSED, ' ')
  if (SEVERAL.test(wanted)) return undefined
  const match = HOUR.exec(wanted.replace(AROUND, ''))
  const hour = bareHour(Number(match?.[1]), match?.[2])
  return hour !== undefined && match?.[1]?.startsWith('0') ? `${match[1]}:${match[2] ?? '00'}` : hour
}

/** The hour of the day that a number alone means, HH:mm: 1 to 7 in the afternoon; undefined where it means none. */
export function bareHour(hour: number, minutes = '00'): string | undefined {
  if (!(hour >= 1 && hour < HOURS)) return undefined
  const ofDay = hour <= LAST_AFTERNOON_HOUR ? hour + HOURS / 2 : hour
  return `${String(ofDay).padStart(2, '0')}:${minutes}`
}

/** 1030, 10-12: numbers alone, which to the question where to are a door. */
export const isOnlyNumbers = (text: string): boolean => /^(?=\D*\d)[\d\s\-–—－#号室户,，.。]+$/u.test(text)
