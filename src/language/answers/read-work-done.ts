import { FINISHED } from '../closing-purposes.ts'
import { normalise } from '../normalise.ts'
import { saysNotMeasured, saysOnlyTests } from './read-line-tests.ts'

/** What may stand beside the word that the work is done without saying what was. */
const FILLERS =
  /客户|用户|师傅|这边|这里|这单|这家|那单|全部|已经|都|我|了|啦|的|家|先生|女士|小姐|哥|姐|好的?|可以|没问题|报|点|行|\b(?:the|it|is|i'm|i|am|have|has|all|job|work|here|we|are|ok|okay|now|and|so|visit|with)\b/gu
const LEAST_CHARACTERS = 2

/** 完工，换了光猫，-22.5dBm: what was done, without the word that it is and without what was measured; undefined where nothing is said of it. */
export function readWorkDone(text: string): string | undefined {
  const parts = text.split(/[，,。；;\n！!]+|\.\s/u).map((part) => part.trim())
  const untestedAt = parts.findIndex(saysNotMeasured)
  const said = parts
    .slice(0, untestedAt === -1 ? parts.length : untestedAt)
    .filter((part) => part !== '' && !saysOnlyTests(part) && restOf(part).length >= LEAST_CHARACTERS)
  return said.length > 0 ? said.join(/\p{Script=Han}/u.test(text) ? '，' : ', ') : undefined
}

const restOf = (part: string): string =>
  normalise(part)
    .replace(FINISHED, '')
    .replace(FILLERS, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
