import { normalise } from '../normalise.ts'

/** 人呢, alone: it asks for a person, or where the one is who was to come. */
export function asksWhereSomebodyIs(text: string): boolean {
  return /^(?:(?:喂+|那|哎|诶|欸|都)?人(?:呢|哪|嘞|咧|捏)[\p{P} ]*)+$/u.test(normalise(text))
}
