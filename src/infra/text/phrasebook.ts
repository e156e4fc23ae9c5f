import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Fact, Phrasebook, Say, WindowFact } from '#src/conversation/say.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { LANGUAGES, type Language } from '#src/domain/shared/language.ts'
import { normFacts } from './norm-facts.ts'

/**
 * Loads every `.ftl` file of every language below `directory`.
 *
 * `constants` are facts that all texts may use without being given them: the company's name, the hotline. So may they use
 * the figures of normFacts.
 */
export function loadPhrasebook(directory: string, constants: Readonly<Record<string, string>>): Phrasebook {
  const bundles = new Map(LANGUAGES.map((language) => [language, openBundle(directory, language)]))
  const render = (language: Language, say: Say): string => {
    const bundle = bundles.get(language)
    const pattern = bundle?.getMessage(say.id)?.value
    if (!bundle || !pattern) throw new Fault('TEXT_MISSING', { language, id: say.id })
    const errors: Error[] = []
    const facts = { ...normFacts(), ...constants, ...plainFacts(language, say.facts ?? {}, render) }
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

function plainFacts(
  language: Language,
  facts: Readonly<Record<string, Fact>>,
  render: Phrasebook['render'],
): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (typeof fact !== 'object') return [name, fact]
      return [name, render(language, 'window' in fact ? windowSay(fact) : fact)]
    }),
  )
}

/** The one place where a promised window becomes words: date, weekday, from, to, in the customer's zone. */
function windowSay({ window, zone }: WindowFact): Say {
  const opens = window.opensAt.setZone(zone)
  const closes = window.closesAt.setZone(zone)
  return {
    id: 'visit-window',
    facts: {
      month: opens.month,
      day: opens.day,
      weekday: opens.weekday,
      from: opens.toFormat('HH:mm'),
      to: closes.toFormat('HH:mm'),
    },
  }
}
