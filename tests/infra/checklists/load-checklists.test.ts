import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { CHECKLIST_STAGES } from '#src/domain/visits/checklist.ts'
import { loadChecklists } from '#src/infra/checklists/load-checklists.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { PACKS, standardChecklists } from '../../support/standard-checklists.ts'

const item = (more: object = {}) => ({
  ...{ id: 'a-1', norm: 'AA-1', stage: 'inside', text: { 'zh-CN': '一项', en: 'One' } },
  ...more,
})
const pack = (more: object = {}) => ({ id: 'ours', version: 1, items: [item()], ...more })

function load(files: Readonly<Record<string, unknown>>, CHECKLIST_PACK = 'standard') {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  const at = (message: string) => message.replaceAll(`${folder}/`, '')
  try {
    return {
      checklists: loadChecklists({ folder: PACKS, CHECKLIST_DIR: folder, CHECKLIST_PACK, forbiddenIn }),
      problems: {},
    }
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'CHECKLISTS_INVALID') throw error
    const problems = Object.fromEntries(Object.entries(error.details).map(([place, why]) => [at(place), why]))
    return { checklists: undefined, problems }
  }
}

describe('the pack that comes with the service', () => {
  const norms = readFileSync(join(PACKS, 'standard.json'), 'utf8')

  it.each([
    ...lettered('LK', 6),
    ...lettered('DR', 6),
    ...lettered('WK', 5),
    ...lettered('CL', 5),
    ...lettered('DS', 8),
  ])('has %s', (norm) => {
    expect(norms).toContain(`"norm": "${norm}"`)
  })

  it.each(VISIT_KINDS)('leads through every stage of %s', (kind) => {
    const { items } = standardChecklists().forKind(kind)
    expect([...new Set(items.map(({ stage }) => stage))]).toEqual([...CHECKLIST_STAGES])
  })

  it('asks for measured values where a line is made or mended, and for the way of the cable where one is laid', () => {
    const kindsWith = (id: string) =>
      VISIT_KINDS.filter((kind) =>
        standardChecklists()
          .forKind(kind)
          .items.some((each) => each.id === id),
      )
    expect(kindsWith('wk-test')).toEqual(['install', 'repair'])
    expect(kindsWith('wk-1.route')).toEqual(['install', 'move'])
  })

  it('uses no forbidden phrase', () => {
    const texts = VISIT_KINDS.flatMap((kind) => standardChecklists().forKind(kind).items).flatMap(({ text }) =>
      Object.values(text),
    )
    expect(texts.filter((text) => forbiddenIn(text) !== undefined)).toEqual([])
  })
})

function lettered(letters: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${letters}-${at + 1}`)
}

describe('a pack of an operator’s own', () => {
  it('is used where it is named', () => {
    expect(load({ 'ours.json': pack() }, 'ours').checklists?.forKind('move')).toMatchObject({
      pack: 'ours',
      version: 1,
    })
  })

  it('is there and not used where it isn’t named', () => {
    const { checklists } = load({ 'ours.json': pack() })
    expect(checklists?.forKind('move').pack).toBe('standard')
    expect(checklists?.find('ours', 1, 'move')?.items).toHaveLength(1)
  })

  it('takes the place of one with its id and a lower version, which stays for the visits begun with it', () => {
    const { checklists } = load({ 'new.json': pack({ id: 'standard', version: 2 }) })
    expect(checklists?.forKind('repair')).toMatchObject({ pack: 'standard', version: 2 })
    expect(checklists?.find('standard', 1, 'repair')?.items.length).toBeGreaterThan(20)
  })

  it('refuses the start with every problem at once, by file and place', () => {
    const { problems } = load(
      {
        'broken.json': '{',
        'pack.json': pack({
          items: [
            item({ stage: 'roof' }),
            item({ norm: 'nothing' }),
            item({ weight: 'tell', isRequired: true }),
            item({ text: { 'zh-CN': '一项' } }),
          ],
        }),
        'same.json': pack({ id: 'standard' }),
      },
      'theirs',
    )
    expect(problems).toMatchObject({
      'broken.json': expect.stringMatching(/is not JSON/),
      'pack.json: items.0.stage': expect.stringMatching(/must be before_leaving/),
      'pack.json: items.1.norm': expect.stringMatching(/such as LK-6/),
      'pack.json: items.2.isRequired': expect.stringMatching(/only told of/),
      'pack.json: items.3.text.en': expect.any(String),
      'same.json: version': expect.stringMatching(/next one/),
      CHECKLIST_PACK: expect.stringMatching(/there are: standard/),
    })
  })

  it.each([
    ['two items of one id', { items: [item(), item()] }, 'ours.json: items.1.id'],
    ['nothing for a kind of work', { items: [item({ kinds: ['move'] })] }, 'ours.json: items'],
    [
      'a text of two lines',
      { items: [item({ text: { 'zh-CN': '一\n二', en: 'One' } })] },
      'ours.json: items.0.text.zh-CN',
    ],
    ['a word that nobody knows', { items: [item({ needed: true })] }, 'ours.json: items.0'],
  ])('is refused with %s', (_, more, place) => {
    expect(Object.keys(load({ 'ours.json': pack(more) }).problems)).toEqual([place])
  })

  it('is refused where its folder isn’t there', () => {
    expect(() =>
      loadChecklists({ folder: PACKS, CHECKLIST_DIR: '/nowhere', CHECKLIST_PACK: 'standard', forbiddenIn }),
    ).toThrow(/CHECKLISTS_INVALID/)
  })
})
