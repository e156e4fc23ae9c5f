import type { DateTime } from 'luxon'
import { z } from 'zod'
import type { Dialog } from '#src/conversation/dialog.ts'
import type { Say } from '#src/conversation/say.ts'
import { LONGEST_JOURNEY_MINUTES } from '#src/domain/norms/door-norms.ts'
import { comeEarly } from '#src/domain/visits/come-early.ts'
import { correctArrival, saysOnTheWay } from '#src/domain/visits/correct-arrival.ts'
import { arrive, type Stamped, setOut } from '#src/domain/visits/on-the-way.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { visitRemindedOf, visitSetOutTo } from '#src/domain/visits/visit-at-hand.ts'
import { saysOnlyGone } from '#src/language/answers/has-set-out.ts'
import { readJourneyMinutes } from '#src/language/answers/read-journey.ts'
import { readArrivalDoubt } from '#src/language/answers/read-said-time.ts'
import { checklistLine, checklistNext } from '../checklist/checklist-hooks.ts'
import type { Desk } from '../desk.ts'
import { wordFacts } from '../door-word/word-facts.ts'
import { noneSay, unlessAny } from '../none-say.ts'
import { gapSays, saidIn } from '../said-in-words.ts'
import { visitsInWork } from '../visits-in-work.ts'
import { visitSay, whichVisitQuestion } from '../which-visit.ts'
import { chosenAtTheDoor, visitsAtTheDoor, visitsToSetOutTo } from './at-the-door.ts'

const StampAnswers = z.object({ appointment: z.string().optional(), words: z.string().optional() })
type StampAnswers = z.infer<typeof StampAnswers>

/** 出发: the customer hears that somebody is coming. 到了: the arrival is stamped and held against the promise (AP-3). */
export const stampDialogs = (desk: Desk): readonly Dialog<StampAnswers>[] => [
  stampDialog(
    'set-out',
    { stamp: stampSetOut, list: visitsToSetOutTo, meant: visitRemindedOf, find: chosenAtTheDoor },
    desk,
  ),
  stampDialog(
    'at-the-door',
    { stamp: stampArrival, list: visitsAtTheDoor, meant: visitSetOutTo, find: chosenAtTheDoor },
    desk,
  ),
]

/** What is stamped, which visits can be meant, which of them is where none is named, and the one that is chosen while it still can. */
interface Stamping {
  readonly stamp: (visit: Visit, words: string, desk: Desk) => Promise<Stamped>
  readonly list: (desk: Desk, words?: string) => Promise<readonly Visit[]>
  readonly meant: typeof visitRemindedOf
  readonly find: typeof chosenAtTheDoor
}

const stampSetOut = async (visit: Visit, words: string, desk: Desk) => {
  const minutes = readJourneyMinutes(words)
  const isBelieved = minutes !== undefined && minutes <= LONGEST_JOURNEY_MINUTES
  const said = saidIn(words, desk)
  if (minutes !== undefined) await saysOnTheWay(visit, desk.actor(), said, desk.needs)
  return await setOut(visit, desk.actor(), desk.needs, {
    said,
    minutes: isBelieved ? minutes : undefined,
  })
}

const stampArrival = async (visit: Visit, words: string, desk: Desk) => {
  const said = saidIn(words, desk)
  const stamped = await arrive(visit, desk.actor(), desk.needs, said)
  if (stamped === 'early') await comeEarly(visit, desk.actor(), said, desk.needs)
  const isThere = visit.arrivedAt !== undefined && (stamped === 'again' || stamped === 'over')
  const corrected = isThere ? await correctArrival(visit, desk.actor(), said, desk.needs) : 'again'
  if (corrected === 'corrected') return corrected
  return stamped === 'over' && visit.cameLate ? 'again' : stamped
}

/** Whether there is a visit that they are at and have reported nothing of. */
async function isWorkOpen(desk: Desk): Promise<boolean> {
  const reports = await Promise.all((await visitsInWork(desk)).map((visit) => desk.needs.reports.latest(visit)))
  return reports.includes(undefined)
}

function stampDialog(
  name: 'set-out' | 'at-the-door',
  { stamp, list, meant, find }: Stamping,
  desk: Desk,
): Dialog<StampAnswers> {
  return {
    name,
    answers: StampAnswers,
    isErrand: true,
    async cannotOpen({ words }) {
      const doubt = name === 'at-the-door' ? readArrivalDoubt(words ?? '', desk.saidAt.setZone(desk.zone)) : undefined
      if (doubt) return { kind: 'done', says: [{ id: `at-the-door-${doubt}` }] }
      if (name === 'set-out' && saysOnlyGone(words ?? '') && (await isWorkOpen(desk)))
        return { kind: 'done', says: [{ id: 'set-out-or-finished' }] }
      return await unlessAny(await list(desk, words), 'which-visit-none', desk, words)
    },
    begin: ({ text }) => ({ words: text }),
    questions: [whichVisitQuestion(desk, { list, underWay: (visits) => meant(visits, desk.saidAt) })],
    async act(answers) {
      const visit = await find(desk, answers)
      if (!visit) return { kind: 'done', says: [await noneSay(desk, 'which-visit-none')] }
      const outcome = await stamp(visit, answers.words ?? '', desk)
      const { status, workOrderId } = visit.appointment
      // What is being done needs no new time for now.
      const isLate = outcome === 'late' || outcome === 'late_report'
      if (name === 'at-the-door' && isLate && status === 'failed' && workOrderId)
        await desk.needs.orders.leave(workOrderId, desk.now)
      const isAfter = name === 'set-out' && outcome === 'done' && visit.arrivedAt !== undefined
      const isBefore = name === 'at-the-door' && outcome === 'early' && visit.appointment.window.opensAt <= desk.now
      const own = isAfter
        ? 'set-out-after-arrival'
        : isBefore
          ? 'at-the-door-before'
          : `${name}-${outcome.replace('_', '-')}`
      const id = outcome === 'over' ? 'which-visit-over' : own
      const facts = {
        visit: visitSay(desk, visit),
        address: visit.address,
        ...timeFacts(visit, answers.words ?? '', desk),
      }
      // What the customer has said for whoever comes is read before the journey, not on the stairs.
      const about: Say[] =
        id === 'set-out-done' && visit.description !== ''
          ? [{ id: 'set-out-about', facts: { about: visit.description } }]
          : []
      return {
        kind: 'done',
        says: [
          { id, facts },
          ...(await wordSay(id, visit, desk)),
          ...(outcome === 'done' ? gapSays(saidIn(answers.words ?? '', desk), desk) : []),
          ...about,
          ...(id === 'set-out-done' ? await checklistLine(desk, visit, 'before_leaving') : []),
        ],
        ...(id === 'at-the-door-done' && (await checklistNext(desk, visit, 'at_the_door'))),
      }
    },
  }
}

/** Only whoever has set out hears the words of the visit. */
async function wordSay(id: string, visit: Visit, desk: Desk): Promise<readonly Say[]> {
  const pair = id === 'set-out-done' || id === 'set-out-again' ? await desk.needs.doorWords.draw(visit) : undefined
  return pair ? [{ id: 'door-word-installer', facts: wordFacts(pair) }] : []
}

/** When they say they arrived, and what is on record of it. */
function timeFacts(
  { arrivedAt }: Visit,
  words: string,
  desk: Desk,
): { readonly said: string; readonly recorded: string } {
  const timeOf = (at: DateTime) => at.setZone(desk.zone).toFormat('HH:mm')
  return { said: timeOf(saidIn(words, desk).at), recorded: arrivedAt ? timeOf(arrivedAt) : '' }
}
