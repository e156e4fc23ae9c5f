import { LONGEST_READ_CHARACTERS } from '../normalise.ts'
import { LONG_FAMILY_NAMES } from '../surname.ts'

const CALLED = new RegExp(
  `(?:^|[,，。!！?？\\s到在去往])(?:我|刚)?((?:${LONG_FAMILY_NAMES.join('|')}|(?![这那哪一位个该老小])\\p{Script=Han})(?:先生|女士))(?=那|这|家|门|的单|的那|不|没|拒|死活|还没|到|$|[,，。!！])`,
  'u',
)

/** 李女士家没人开门, 到李女士家了: whose door or visit words name by surname and salutation; 李女士签的字 names no visit. */
export const readCalled = (text: string): string | undefined =>
  CALLED.exec(text.slice(0, LONGEST_READ_CHARACTERS).trim())?.[1]
