import { normalise } from '../normalise.ts'
import { asksHowFar, asksWhereSomebodyIs } from './asks-where-somebody-is.ts'
import { readAbsence } from './read-absence.ts'

const AT_HOME =
  /^(?:喂|师傅|你好|[, ])*(?:我们?|人|有人)?(?:现在|就|都|一直|正)*在家(?:里)?(?:一直)?(?:等着|等|候着|待着)?(?:他|师傅|你们|的|了)?(?:呢|啊|呀|的|哦|嘞|,.{0,10})?[。!]*$|家里有人|^(?:but |hello,? |hey,? )?(?:i'm|i am|we're|we are|im) (?:right here |already |still )?(?:at )?(?:home|here|in)(?: now)?[.!]*$|\b(?:someone|somebody) is (?:at )?home\b/

/** 我在家, I'm home: to whoever stands before the door. */
export const saysAtHome = (text: string): boolean => AT_HOME.test(normalise(text).trim())

/** where is he? I'm at home: that they are at home, said with the question where somebody is. */
export function saysAtHomeAndAsks(text: string): boolean {
  const parts = text.split(/[?？!！.。,，;；\n]+/u).filter((part) => part.trim() !== '')
  const others = parts.filter((part) => !saysAtHome(part))
  const isAsked = (part: string) => asksWhereSomebodyIs(part) || asksHowFar(part) || readAbsence(part) !== undefined
  return others.length > 0 && others.length < parts.length && others.every((part) => isAsked(part))
}
