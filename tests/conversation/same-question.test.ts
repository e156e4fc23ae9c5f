import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { customerDialogs } from '#dialogs/customer-dialogs.ts'
import type { Desk } from '#dialogs/desk.ts'
import { dialogBook } from '#dialogs/dialog-book.ts'
import { installerDialogs } from '#dialogs/installer-dialogs.ts'
import { staffDialogs } from '#dialogs/staff-dialogs.ts'
import type { Answers, Dialog, DialogBook, Question } from '#src/conversation/dialog.ts'
import type { Prompt, Say } from '#src/conversation/say.ts'
import { freshTalk } from '#src/conversation/talk-state.ts'
import { takeTurn } from '#src/conversation/turn.ts'
import { LANGUAGES, type Language } from '#src/domain/shared/language.ts'
import { readModelFiles } from '#src/infra/intents/model-files.ts'
import { unpackModels } from '#src/language/intent/intent-model.ts'
import { openDistrict, openTalkWorld, type TalkWorld } from '../support/talk-world.ts'
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts'

const CONVERSATION = 'cnv_walk'
const OPENS = 'open'
/** Small talk, and what nobody understands; none of it answers anything. */
const NO_ANSWERS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['谢谢', '你是机器人吗', '谢谢', '阿巴阿巴', '谢谢', '阿巴阿巴', '咕噜咕噜', '谢谢', '你是机器人吗', '谢谢'],
  en: [
    'thanks',
    'are you a robot',
    'thanks',
    'blorp',
    'thanks',
    'blorp',
    'zwick',
    'thanks',
    'are you a robot',
    'thanks',
  ],
}
const models = unpackModels(await readModelFiles())
const bookOf = (desk: Desk): DialogBook => dialogBook(desk, CONVERSATION, models)
/** Never asked: what is told of them unasked is kept. */
const NEVER_ASKED = ['book.note', 'usage-notice.isTold', 'satisfaction.isEnough']
/** What everybody may talk about, beside what is theirs. */
const COMMON = ['menu', 'breach', 'breach-outcome', 'resume', 'close-out']
const PEOPLE: Readonly<Record<string, (desk: Desk) => readonly Dialog[]>> = {
  dl_cus_1001: (desk) => customerDialogs(desk, CONVERSATION),
  dl_ins_01: installerDialogs,
  dl_stf_02: staffDialogs,
}

interface Asked {
  readonly name: string
  readonly own: string
  readonly hint: string
  readonly put: readonly string[]
}

describe.each(Object.keys(PEOPLE))('a question to %s that stays open', (person) => {
  let database: TestDatabase
  let world: TalkWorld
  const asked: Asked[] = []

  beforeAll(async () => {
    database = await openTestDatabase()
    await openDistrict(database)
    world = openTalkWorld(database, { nowIso: '2026-11-23T10:00:00+08:00' })
    for (const language of LANGUAGES) asked.push(...(await walkAll(person, language, world)))
  }, 120_000)
  afterAll(() => database[Symbol.asyncDispose]())

  it('is put again in words of its own', () => {
    expect(asked.length).toBeGreaterThan(20)
    const alike = asked.filter(({ own, hint }) => own === hint).map(({ name }) => name)
    expect(alike, 'Give the question a hint that says it otherwise').toEqual([])
  })

  it('is never put three times in a row in the same words, nor more than twice in its first', () => {
    expect(asked.every(({ put }) => put.length > 5)).toBe(true)
    const worn = asked.filter(({ put, own }) => isWornOut(put) || put.filter((words) => words === own).length > 2)
    expect(worn, 'Whatever puts a question again must end in putInOtherWords').toEqual([])
  })
})

const isWornOut = (put: readonly string[]): boolean =>
  put.some((words, at) => words === put[at + 1] && words === put[at + 2])

/** Every question of every dialog of a person, as it is put while nothing that is said answers it. */
async function walkAll(person: string, language: Language, world: TalkWorld): Promise<readonly Asked[]> {
  const dialogsOf = (desk: Desk): readonly Dialog[] => {
    const book = bookOf(desk)
    const common = COMMON.map((name) => book.find(name)).filter((dialog) => dialog !== undefined)
    return [...common, ...(PEOPLE[person]?.(desk) ?? [])].filter(({ isVerbatim }) => !isVerbatim)
  }
  const places = await world.withDesk(person, async (desk) =>
    dialogsOf(desk).flatMap(({ name, questions }, dialog) =>
      questions
        .map(({ id }, question) => ({ dialog, question, isAsked: !NEVER_ASKED.includes(`${name}.${id}`) }))
        .filter(({ isAsked }) => isAsked),
    ),
  )
  const asked: Asked[] = []
  for (const { dialog, question } of places)
    asked.push(
      await world.withDesk(person, async (desk) => {
        const [of, put] = [dialogsOf(desk)[dialog], dialogsOf(desk)[dialog]?.questions[question]]
        if (!of || !put) throw new Error('the dialogs of a person have changed in between')
        return await walk(of.name, put, { desk, language, phrase: (say) => world.phrasebook.render(language, say) })
      }),
    )
  return asked
}

interface Walk {
  readonly desk: Desk
  readonly language: Language
  phrase(say: Say): string
}

async function walk(name: string, question: Question<Answers>, { desk, language, phrase }: Walk): Promise<Asked> {
  const nowAt = desk.now.setZone(desk.zone)
  const own = await firstWords(question, phrase)
  const dialogs = onlyWith(bookOf(desk), name, { ...question, ask: () => own })
  const needs = {
    ...{ dialogs, language, phrase },
    ...{ isKnown: () => true, isWithColleague: () => false, relay: async () => undefined },
  }
  let state = freshTalk(CONVERSATION, nowAt.toUTC().toISO() ?? '')
  const put: string[] = []
  for (const text of [OPENS, ...NO_ANSWERS[language]]) {
    const turn = await takeTurn(state, { kind: 'text', text, conversationId: CONVERSATION, nowAt }, needs)
    state = turn.state
    if (turn.prompt) put.push(phrase(turn.prompt.ask))
  }
  return { name: `${name}.${question.id} (${language})`, own: phrase(own.ask), hint: phrase(question.hint({})), put }
}

/** What a question asks first; one that needs more than there is to be asked stands for itself. */
async function firstWords(question: Question<Answers>, phrase: Walk['phrase']): Promise<Prompt> {
  try {
    const prompt = await question.ask({})
    for (const say of [prompt.ask, ...(prompt.choices ?? []).map(({ label }) => label)]) phrase(say)
    return prompt
  } catch {
    return { ask: { id: 'common-as-said', facts: { text: `${question.id}?` } } }
  }
}

/** A book in which one question is asked, and answered by nothing. */
function onlyWith(book: DialogBook, name: string, { id, hint, again, ask }: Question<Answers>): DialogBook {
  const question: Question<Answers> = {
    ...{ id, ask, hint, ...(again && { again }) },
    isOpen: () => true,
    read: () => ({ kind: 'unclear' }),
  }
  const dialog: Dialog = {
    ...{ name, answers: z.object({}), questions: [question] },
    act: async () => ({ kind: 'done', says: [] }),
  }
  const handover: Dialog = {
    ...{ name: 'handover', answers: z.object({}), questions: [] },
    act: async () => ({ kind: 'done', says: [{ id: 'handover-sorry' }] }),
  }
  const found = new Map([dialog, handover].map((one) => [one.name, one]))
  return {
    find: (wanted) => found.get(wanted),
    readPurpose: (text) => (text === OPENS ? { purpose: 'book', isWhole: true } : book.readPurpose(text)),
    readMessageWish: () => undefined,
    forPurpose: (purpose) => (purpose === 'book' ? name : book.forPurpose(purpose)),
    whenIdle: () => undefined,
    guess: () => undefined,
    routeOf: () => undefined,
  }
}
