import { answersQuestion, answersVerbatim, corrects } from './answers-question.ts'
import { beginsAnew } from './begins-anew.ts'
import { comesBack, explains, goesOver, nods, waits } from './courtesies.ts'
import { actsOnGuess, agrees, takesBackGuess } from './guesses.ts'
import type { Heard } from './heard.ts'
import { opensPurpose, overhears } from './opens-purpose.ts'
import { makesSense, outranks } from './outranking.ts'
import { takesComing, takesIdle } from './takes-idle.ts'
import type { Talk } from './talk.ts'
import { answersForNumber } from './unasked.ts'
import { warns } from './warns.ts'

/** Tries to take a message in one sense, and says whether it had that sense. */
type Sense = (talk: Talk, heard: Heard) => boolean | Promise<boolean>

/** The senses that a message may have, in the order in which they are tried (design §4). */
const SENSES: readonly Sense[] = [
  isDoneAlready,
  answersVerbatim,
  goesOver,
  takesBackGuess,
  answersForNumber,
  comesBack,
  explains,
  outranks,
  waits,
  beginsAnew,
  agrees,
  answersQuestion,
  corrects,
  takesComing,
  opensPurpose,
  overhears,
  isNotAboutTheTime,
  takesIdle,
  actsOnGuess,
  makesSense,
  nods,
]

/** Takes a message in the first sense that it has, after a warning where it tells of a danger. Gives back whether it has any. */
export async function understand(talk: Talk, heard: Heard): Promise<boolean> {
  const danger = await warns(talk, heard)
  if (danger === 'burns') return true
  for (const hasSense of SENSES) if (await hasSense(talk, heard)) return true
  return danger !== undefined
}

/** 下礼拜去泰国，开个国际漫游: a time that is named beside something else is no answer to anything. */
async function isNotAboutTheTime(talk: Talk, heard: Heard): Promise<boolean> {
  if (heard.times.length === 0) return false
  return (heard.purpose.purpose === 'beyond' && (await makesSense(talk, heard))) || (await actsOnGuess(talk, heard))
}

/** 不要人工了, and nothing beside it: that the ticket is withdrawn was all that was wanted. */
function isDoneAlready(_: Talk, { purpose }: Heard): boolean {
  return purpose.purpose === 'no_human'
}
