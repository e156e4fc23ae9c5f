import type { Phrasebook, Say } from '#src/conversation/say.ts'
import type { Kpi, KpiCondition } from '#src/domain/kpi/kpi.ts'
import { VISIT_KINDS } from '#src/domain/orders/work-order.ts'
import { LANGUAGES, type Language } from '#src/domain/shared/language.ts'

/** What is printed with a figure, made of the words that are counted by: nobody has to guess, and no text can say otherwise. */
export function kpiFormula(kpi: Kpi, phrasebook: Phrasebook): Readonly<Record<Language, string>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, formulaIn(kpi, (id, facts) => phrasebook.render(language, say(id, facts)))]),
  ) as Record<Language, string>
}

type Speak = (id: string, facts?: Say['facts']) => string

const say = (id: string, facts?: Say['facts']): Say => (facts ? { id, facts } : { id })

function formulaIn(kpi: Kpi, speak: Speak): string {
  const all = (conditions: readonly KpiCondition[]) =>
    conditions.map((one) => conditionIn(one, speak)).join(speak('kpi-and'))
  const where = kpi.where.length > 0 ? speak('kpi-where', { conditions: all(kpi.where) }) : ''
  const without = kpi.unless.map((one) => conditionIn(one, speak)).join(speak('kpi-or'))
  const unless = kpi.unless.length > 0 ? speak('kpi-unless', { conditions: without }) : ''
  const whole = speak(`kpi-of-${kebab(kpi.of)}`) + where + unless
  const part = all(kpi.share ?? kpi.count ?? [])
  if (kpi.share) return speak('kpi-share', { part, whole })
  if (kpi.count) return part ? speak('kpi-count', { part, whole }) : speak('kpi-count-all', { whole })
  const measure = speak(`kpi-measure-${kebab(kpi.mean ?? kpi.median ?? '')}`)
  return speak(kpi.mean ? 'kpi-mean' : 'kpi-median', { measure, whole })
}

function conditionIn(condition: KpiCondition, speak: Speak): string {
  if (typeof condition === 'string') {
    const fact = speak(`kpi-fact-${kebab(condition.replace(/^not /, ''))}`)
    return condition.startsWith('not ') ? speak('kpi-not', { fact }) : fact
  }
  const [[word, asked] = ['', []]] = Object.entries(condition)
  if (Array.isArray(asked)) {
    const values = asked.map((value) => valueIn(word, value, speak)).join(speak('kpi-or'))
    return speak('kpi-is', { attribute: speak(`kpi-attribute-${kebab(word)}`), values })
  }
  const [[sign, number] = ['', 0]] = Object.entries(asked)
  const limit = speak(LIMITS[sign as keyof typeof LIMITS], { number: String(number) })
  return speak('kpi-within', { measure: speak(`kpi-measure-${kebab(word)}`), limit })
}

const LIMITS = {
  ...{ atMost: 'kpi-limit-at-most', atLeast: 'kpi-limit-at-least' },
  ...{ below: 'kpi-limit-below', above: 'kpi-limit-above' },
} as const

function valueIn(attribute: string, value: string, speak: Speak): string {
  if (attribute === 'kind' && VISIT_KINDS.some((kind) => kind === value)) return speak(`visit-kind-${value}`)
  return attribute === 'cause' ? speak(`kpi-cause-${kebab(value)}`) : speak(`kpi-matter-${kebab(value)}`)
}

const kebab = (word: string): string => word.replaceAll('_', '-')
