import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { DateTime } from 'luxon'
import type { Fact, Phrasebook, Say, WindowFact } from '#src/conversation/say.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { LANGUAGES, type Language } from '#src/domain/shared/language.ts'
import { normFacts } from './norm-facts.ts'

/**
 * Loads every `.ftl` file of every language below `directory`.
 *
 * `constants` are facts that all texts may use without being given them: the company's name, which may be another in each
 * language, the hotline. So may they use the figures of normFacts. `now` is the present in the company's zone.
 */
export function loadPhrasebook(
  directory: string,
  constants: Readonly<Record<string, string | Readonly<Record<Language, string>>>>,
  now: () => DateTime,
): Phrasebook {
  const bundles = new Map(LANGUAGES.map((language) => [language, openBundle(directory, language)]))
  const constantsIn = (language: Language) =>
    Object.fromEntries(
      Object.entries(constants).map(([name, text]) => [name, typeof text === 'string' ? text : text[language]]),
    )
  const render = (language: Language, say: Say): string => {
    const bundle = bundles.get(language)
    const pattern = bundle?.getMessage(say.id)?.value
    if (!bundle || !pattern) throw new Fault('TEXT_MISSING', { language, id: say.id })
    const errors: Error[] = []
    const within: Render = (part) => render(language, part)
    const facts = { ...normFacts(), ...constantsIn(language), ...plainFacts(say.facts ?? {}, within, now) }
    const text = bundle.formatPattern(pattern, facts, errors)
    if (errors.length > 0) throw new Fault('TEXT_MISSING', { language, id: say.id, problems: errors.length }, errors[0])
    return text
  }
  return { render }
}

function openBundle(directory: string, language: Language): FluentBundle {
  // Without isolation marks: they would be sent, counted and copied as invisible characters.
  const bundle = new FluentBundle(language, { useIsolating: false })
  const folder = join(directory, language)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')))
  }
  return bundle
}

type Render = (say: Say) => string

function plainFacts(
  facts: Readonly<Record<string, Fact>>,
  render: Render,
  now: () => DateTime,
): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (typeof fact !== 'object') return [name, fact]
      if ('window' in fact) return [name, render(windowSay(fact, now()))]
      return [name, render('on' in fact ? daySay(DateTime.fromISO(fact.on), now()) : fact)]
    }),
  )
}

/** The one place where a promised window becomes words: date, weekday, from, to, in the customer's zone. */
function windowSay({ window, zone }: WindowFact, now: DateTime): Say {
  const opens = window.opensAt.setZone(zone)
  const closes = window.closesAt.setZone(zone)
  const day = daySay(opens, now.setZone(zone))
  return { id: 'visit-window', facts: { day, from: opens.toFormat('HH:mm'), to: closes.toFormat('HH:mm') } }
}

/** The one place where a day becomes words: date and weekday, and the year where it is not the one that runs. */
function daySay({ year, month, day, weekday }: DateTime, now: DateTime): Say {
  return { id: 'visit-day', facts: { year: year === now.year ? 'this' : String(year), month, day, weekday } }
}
