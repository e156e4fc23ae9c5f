import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import { isUnsuitable } from './about-the-time.ts'
import { agreesOffhand } from './agrees-offhand.ts'
import { isContactForVisit } from './is-contact-for-visit.ts'
import { isNoteForVisit, noteBesideYes } from './read-note.ts'
import { readYesNo } from './read-yes-no.ts'

const PARTS = /[,，。.;；!！\n]+|\bbut\b|\band\b|但是?|不过|就是|(?<=\p{Script=Han})\s+/iu

/** 对的，家里有狗; yes but tell him to call me first: the note of a message that says yes and nothing else besides. */
export function noteWithYes(text: string): string | undefined {
  if (isUnsuitable(text)) return undefined
  const plain = noteBesideYes(text)
  if (plain !== undefined) return plain
  const parts = text
    .slice(0, LONGEST_READ_CHARACTERS)
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [head, ...rest] = parts
  const saysYes = head !== undefined && (readYesNo(head) === 'yes' || agreesOffhand(head))
  const isNote = rest.length > 0 && rest.every((part) => isNoteForVisit(part) || isContactForVisit(part))
  return saysYes && isNote ? rest.join('，') : undefined
}
