import { isTimeAlone } from '#src/language/time/read-time.ts'
import { actsOnGuess } from './acts-on-guess.ts'
import { agrees, agreesAmongOthers } from './agrees.ts'
import { answersQuestion, answersVerbatim, corrects, correctsBelow } from './answers-question.ts'
import { beginsAnew } from './begins-anew.ts'
import { chats, comesBack, explains, goesOver, nods, takesUp, waits } from './courtesies.ts'
import type { Heard } from './heard.ts'
import { opensPurpose, overhears } from './opens-purpose.ts'
import { isUnreadLanguage } from './other-language.ts'
import { makesSense, outranks } from './outranking.ts'
import { takesBackGuess } from './takes-back-guess.ts'
import { takesComing, takesIdle } from './takes-idle.ts'
import type { Talk } from './talk.ts'
import { tellsColleague } from './tells-colleague.ts'
import { answersForNumber } from './unasked.ts'
import { warns } from './warns.ts'
import { tellsWhereWeWere } from './where-we-were.ts'

/** Tries to take a message in one sense, and says whether it had that sense. */
type Sense = (talk: Talk, heard: Heard) => boolean | Promise<boolean>

/** The senses that a message may have, in the order in which they are tried (design §4). */
const SENSES: readonly Sense[] = [
  isDoneAlready,
  answersVerbatim,
  goesOver,
  takesUp,
  takesBackGuess,
  answersForNumber,
  comesBack,
  explains,
  tellsColleague,
  agreesAmongOthers,
  outranks,
  isBeyondUs,
  waits,
  tellsWhereWeWere,
  beginsAnew,
  agrees,
  answersQuestion,
  corrects,
  takesComing,
  correctsBelow,
  opensPurpose,
  overhears,
  isNotAboutTheTime,
  takesIdle,
  chats,
  isUnreadLanguage,
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

/** 下个月去香港玩，漫游点收费: nothing that can be done here, and the time that it names is of that. */
async function isBeyondUs(talk: Talk, heard: Heard): Promise<boolean> {
  return heard.purpose.purpose === 'beyond' && heard.chosen === undefined && (await makesSense(talk, heard))
}

/** 下礼拜去泰国，开个国际漫游: a time that is named beside something else is no answer to anything. */
async function isNotAboutTheTime(talk: Talk, heard: Heard): Promise<boolean> {
  return heard.times.length > 0 && !isTimeAlone(heard.text, heard.nowAt) && (await actsOnGuess(talk, heard))
}

/** 不要人工了, and nothing beside it: that the ticket is withdrawn was all that was wanted. */
function isDoneAlready(_: Talk, { purpose }: Heard): boolean {
  return purpose.purpose === 'no_human' || purpose.purpose === 'no_bill_doubt'
}
