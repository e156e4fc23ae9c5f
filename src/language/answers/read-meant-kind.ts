import { normalise } from '../normalise.ts'
import { readVisitKind } from '../purpose-phrases.ts'

const DENIED = /(?:不是|没说)[^,。 ]*|\bnot (?:the )?\w+/g

/** 移机那个不用来了, 我说移机，不是维修: the kind of work that is said and not denied. */
export const readMeantKind = (text: string) => readVisitKind(normalise(text).replace(DENIED, ' '))
