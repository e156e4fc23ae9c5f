import { hasIdeograph } from '../normalise.ts'
import { isNoteForVisit, notesOf } from './read-note.ts'

/** What a message tells for whoever comes, also where a comma stands in the middle of it: 敲门的话，使劲点. */
export const notesTold = (text: string): string | undefined => notesOf(text) ?? noteAcross(text)

function noteAcross(text: string): string | undefined {
  const clauses = text.split(/[,，]+/u).map((clause) => clause.trim())
  const pairs = clauses.slice(1).map((clause, at) => `${clauses[at]}${hasIdeograph(text) ? '，' : ', '}${clause}`)
  return pairs.find(isNoteForVisit)
}
