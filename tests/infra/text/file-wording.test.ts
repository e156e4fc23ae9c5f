import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { Fault } from '#src/domain/shared/fault.ts'
import { loadChecklists } from '#src/infra/checklists/load-checklists.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { readPromotions } from '#src/infra/text/read-promotions.ts'
import { readQuizBank } from '#src/infra/text/read-quiz-bank.ts'
import { readTariff } from '#src/infra/text/read-tariff.ts'
import { forbiddenWith } from '#src/language/forbidden-phrases.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const phrasebook = loadPhrasebook(join(ROOT, 'locales'), { company: '', hotline: '' }, () => DateTime.utc())
const worded = forbiddenWith((language, id) => phrasebook.render(language, { id }))

/** Reads one of our own files with `from` replaced by `to`; gives what is wrong with it, by place. */
function problemsWith(name: string, [from, to]: readonly [string, string], read: (path: string) => unknown) {
  const text = readFileSync(join(ROOT, name), 'utf8')
  expect(text).toContain(from)
  const path = join(mkdtempSync(join(tmpdir(), 'wording-')), 'file.json')
  writeFileSync(path, text.replace(from, to))
  try {
    read(path)
    return {}
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return error.details
  }
}

describe('an operator’s file', () => {
  it.each([
    ['promotions.json', ['每月多 20GB 流量', '爱办不办'], '0.gives.zh-CN', 'PROMOTION_FILE', readPromotions],
    ['tariff.json', ['network socket, fitted', 'not my problem'], '1.name.en', 'TARIFF_FILE', readTariff],
    ['quiz/questions.json', ['工牌戴在哪里？', '这事不归我管'], 'questions.0.ask.zh-CN', 'QUIZ_FILE', readQuizBank],
  ] as const)('%s puts no forbidden phrase before anybody', (name, change, place, setting, read) => {
    const said = String(problemsWith(name, change, (path) => read(path, worded))[setting])
    expect(said).toMatch(/\.json: /)
    expect(said).toContain(`${place}: people read it, and “${change[1]}” is said to nobody`)
    expect(said).toMatch(/for example: .{8}/)
  })

  it('of the checklist is refused with the file, the place and what to write instead', () => {
    const load = (path: string) =>
      loadChecklists({ folder: join(path, '..'), CHECKLIST_PACK: 'standard', forbiddenIn: worded })
    const problems = problemsWith('checklists/standard.json', ['工服穿好，工牌挂在左胸', '自己看说明书'], load)
    const [[place, problem] = []] = Object.entries(problems)
    expect(place).toMatch(/\.json: items\.0\.text\.zh-CN$/)
    expect(problem).toMatch(/“自己看说明书” is said to nobody\. Word it otherwise, for example: /)
  })

  it('may have what nobody says among the wrong answers of the quiz, and in quotes', () => {
    const wrong = problemsWith('quiz/questions.json', ['放在裤兜里，客户要看再拿出来', '这事不归我管'], (path) =>
      readQuizBank(path, worded),
    )
    const quoted = problemsWith('promotions.json', ['每月多 20GB 流量', '不说“不知道”的服务'], (path) =>
      readPromotions(path, worded),
    )
    expect([wrong, quoted]).toEqual([{}, {}])
  })
})
