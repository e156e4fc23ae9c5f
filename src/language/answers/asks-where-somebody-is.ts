import { normalise } from '../normalise.ts'

/** 人呢, alone: it asks for a person, or where the one is who was to come. */
export function asksWhereSomebodyIs(text: string): boolean {
  return /^(?:(?:喂+|那|哎|诶|欸|都)?人(?:呢|哪|嘞|咧|捏)[\p{P} ]*)+$/u.test(normalise(text))
}

const HOW_FAR =
  /到哪|走到|在哪|多久|几分钟|快到|人呢|还没[来到]|(?:几点|什么时候|啥时候)(?:能|才|会)?到|到了[吗没]|\bwhere\b|\beta\b|\bon (?:his|her|the|their) way\b|\bhow (?:long|far|many)\b|\b(?:here|there) yet\b|\bstill (?:coming|waiting)\b/

/** 到哪了, where is he: whether a message asks after somebody who is to come right now. */
export const asksHowFar = (text: string): boolean => HOW_FAR.test(normalise(text))
