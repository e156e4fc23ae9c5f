import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import { readName } from './read-name.ts'

const WHOSE = /(?:^|[,，。\s])(\p{Script=Han}{2,4}?)(?:先生|女士)?(?:那|这|的|家)[^,，。]{0,2}(?:单|上门|预约)/u

/** 罗建国那单: whose visit a message speaks of. A space parts the name from what stands before it. */
export function readWhoseVisit(text: string): string | undefined {
  const whose = WHOSE.exec(text.slice(0, LONGEST_READ_CHARACTERS))?.[1]
  return whose !== undefined && readName(whose) !== undefined ? whose : undefined
}
