import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Language } from '#src/domain/shared/language.ts'
import { gsmCodes } from '#src/infra/channels/sms/gsm-alphabet.ts'
import { DATA_CODING, splitText } from '#src/infra/channels/sms/split-text.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { LOCALES, readLocales } from './locale-files.ts'

const OURS = { company: { 'zh-CN': '驻马店宽带', en: 'Zhumadian Broadband' }, hotline: '10010' }
const phrasebook = loadPhrasebook(LOCALES, OURS, () => DateTime.utc())
const SMSC = { alphabet: 'gsm', longTexts: 'udh' } as const

const LINK = `https://doorstep.example.com/c/${'x'.repeat(17)}`
/** What stands in the texts, as long as it usually gets. */
const FACTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    ...{ name: 'Emily Carter', window: 'Sat 28 Nov, 09:00–11:00', from: 'Fri 27 Nov, 14:00–16:00', kind: 'repair' },
    ...{ freed: 'Fri 27 Nov, 14:00–16:00', month: 'September', romanWorks: 'fibre works', day: 'Sat 28 Nov' },
    ...{ span: 'Sat 28 Nov, 01:00–05:00', installer: 'Li Wei', badge: 'B1024', late: '', within: '', said: 'Agreed' },
  },
  'zh-CN': { month: '12月', works: '光缆割接', span: '11月28日周六 01:00–05:00' },
}

const said = (language: Language, id: string, used: Iterable<string>): string => {
  const facts = Object.fromEntries(
    [...used].map((name) => [name, name === 'link' ? LINK : (FACTS[language][name] ?? 'some')]),
  )
  for (const name of Object.keys(OURS)) delete facts[name]
  return phrasebook.render(language, { id, facts })
}

const textsOf = (language: Language, isMeant: (id: string) => boolean) =>
  (
    readLocales()
      .find((one) => one.language === language)
      ?.messages.values()
      .toArray() ?? []
  )
    .filter(({ id }) => isMeant(id))
    .map(({ id, used }) => ({ id, text: said(language, id, used) }))

const isText = (id: string) => /-text(?:-|$)/.test(id) && id !== 'import-file-not-text'
/** What customers get unasked, to whole districts: the monthly kinds, their reminder, planned works. */
const isMonthly = (id: string) =>
  /^(?:usage-notice|usage-text|usage-answer|promotion|pre-check|needs|satisfaction|network-work|heard-back)-/.test(
    id,
  ) && /-text(?:-|$)/.test(id)

describe('an English text message', () => {
  const texts = textsOf('en', isText)

  it('leaves in the alphabet of text messages: one letter outside it would halve what a part holds', () => {
    expect(texts.length).toBeGreaterThan(60)
    const outside = texts.filter(({ text }) =>
      splitText(text, SMSC).some((part) => part.dataCoding !== DATA_CODING.default),
    )
    expect(outside).toEqual([])
  })

  it('comes in two parts at most, a monthly one in one, with plain marks as it is written', () => {
    expect(texts.filter(({ text }) => splitText(text, SMSC).length > 2)).toEqual([])
    const monthly = textsOf('en', isMonthly)
    expect(monthly.length).toBeGreaterThan(9)
    expect(
      monthly.filter(({ text }) => splitText(text, SMSC).length > 1).map(({ id, text }) => [id, text.length]),
    ).toEqual([])
    const marked = monthly
      .filter(({ id }) => id !== 'network-work-text')
      .filter(({ text }) => [...text].some((letter) => !gsmCodes(letter)))
    expect(marked).toEqual([])
  })
})

describe('a Chinese text message of the month', () => {
  it('comes in two parts at most', () => {
    const monthly = textsOf('zh-CN', isMonthly)
    expect(monthly.length).toBeGreaterThan(9)
    expect(monthly.filter(({ text }) => text.length > 2 * 67).map(({ id, text }) => [id, text.length])).toEqual([])
  })
})
