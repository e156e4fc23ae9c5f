import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { LOCALES, readLocales } from './locale-files.ts'

const zh = (text: string) => ['zh-CN', text] as const
const locales = readLocales()
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What people read besides the locale files: packs and lists that an operator may replace, and the pages. */
const FILES = globSync(
  [
    'checklists/*.json',
    'quiz/*.json',
    'kpi/*.json',
    'promotions.json',
    'tariff.json',
    'dialogs/**/*.json',
    'web/*.{js,html}',
  ],
  { cwd: ROOT },
).toSorted()

/** Every piece of text in a file: the strings of JSON, the lines of a page. */
function wordsIn(path: string): readonly string[] {
  const content = readFileSync(`${ROOT}/${path}`, 'utf8')
  if (!path.endsWith('.json')) return content.split('\n')
  const stringsIn = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(stringsIn)
  return stringsIn(JSON.parse(content))
}
const texts = locales.flatMap(({ language, messages }) =>
  [...messages.values()].map(({ id, texts }) => ({ language, id, text: texts.join('…').normalize('NFKC') })),
)

describe('the wording', () => {
  it('uses no forbidden service phrase (CT-9)', () => {
    const found = texts.flatMap(({ language, id, text }) => {
      const forbidden = forbiddenIn(text)
      return forbidden ? [`${language}: ${id} says “${forbidden.phrase}”`] : []
    })
    expect(found, 'Say what can be done instead, and by when').toEqual([])
  })

  it.each(FILES)('of %s uses none either', (path) => {
    const found = wordsIn(path).filter((text) => forbiddenIn(text) !== undefined)
    expect(found, 'Say what can be done instead, and by when').toEqual([])
  })

  it.each([
    ['zh-CN', '不知道。'],
    ['zh-CN', '抱歉,不行。'],
    ...['滚', '闭嘴', '神经病', '你有病吧', '我烦死了', '我不知道', '我也不知道啊', '你听不懂吗'].map(zh),
    ...['快说什么事,别耽误我时间', '不行就投诉去吧', '尽管去投诉', '下班了', '爱要不要', '这个我管不了'].map(zh),
    ['en', 'Shut up.'],
    ['en', 'You are wasting my time.'],
    ['en', 'Just complain then.'],
    ['zh-CN', '刚才不是告诉您了吗?'],
    ['zh-CN', '您有意见去投诉好了。'],
    ['zh-CN', '保证今天给您赔钱。'],
    ['zh-CN', '放心,我们一定给您退款'],
    ['zh-CN', '明天退您一个月的费用,我保证'],
    ['zh-CN', '保证不出三天给您退钱'],
    ['zh-CN', '不用担心,保证退款'],
    ['zh-CN', '保证给您免费三个月'],
    ['en', 'I promise that next month is free of charge'],
    ['zh-CN', '我们会赔您钱'],
    ['zh-CN', '会赔您的,放心'],
    ['zh-CN', '明天给您赔钱'],
    ['zh-CN', '我们要给您退款'],
    ['en', "We'll pay you for it."],
    ['en', 'We will refund you tomorrow.'],
    ['en', "I don't know."],
    ['en', 'I guarantee you will get your money back today.'],
    ['en', 'We will definitely refund you.'],
    ['en', "You'll be compensated, I promise."],
    ['en', 'As I already said, come on Monday.'],
  ] as const)('would be stopped at %s “%s”', (language, text) => {
    expect(forbiddenIn(text)?.language).toBe(language)
  })

  it.each([
    '赔偿的事,主管明天10:00前答复您。',
    ...['您不知道密码也没关系', '我不知道您家在几楼,方便说一下吗', '请把电源线滚动到另一边', '家里有病人也可以装'],
    ...['您要投诉,我马上登记', '师傅下班前一定给您回电', '请尽快说明情况', '您爱看的节目', '怕耽误您的时间'],
    '能不能退款我不能保证,主管会答复您。',
    '师傅一定准时到,赔偿的事由主管答复。',
    '退网时一定要退还光猫。',
    '您是要退款吗？',
    '您要退款的话,我转给主管。',
    '已经给您退了 20 元',
    '这个钱我们不会退您,抱歉。',
    'We will not refund it here; a supervisor answers you.',
    "I can't promise a refund, but my supervisor answers you by ten.",
    'We will certainly be there at nine.',
    '肯定不退款',
    '我们一定不赔',
    '我们一定不会给您退款',
    '不能给您保证退款',
    '上门绝对免费',
    'We can not yet promise a refund',
    "We definitely can't refund you",
    'The visit is definitely free of charge',
  ])('would let pass “%s”', (text) => expect(forbiddenIn(text)).toBeUndefined())

  it('addresses Chinese customers as 您, and raises its voice nowhere', () => {
    const familiar = texts.filter(({ language, text }) => language === 'zh-CN' && /你(?!好)/.test(text))
    const loud = texts.filter(({ text }) => /[!！]/.test(text))
    expect({ familiar, loud }).toEqual({ familiar: [], loud: [] })
  })
})

describe('how long something takes or holds', () => {
  const phrasebook = loadPhrasebook(LOCALES, {}, () => DateTime.utc())
  const facts = { window: '', phone: '', code: '', company: '', hotline: '' }

  it.each([
    ['common-duration', 'repairMinutes'],
    ['common-duration', 'inspectionMinutes'],
    ['common-duration', 'installMinutes'],
    ['common-duration', 'moveMinutes'],
    ['move-too-late', 'changeMinutes'],
    ['cancel-too-late', 'changeMinutes'],
    ['near-change-ask-move', 'changeMinutes'],
    ['near-change-ask-cancel', 'changeMinutes'],
    ['time-shorter', 'windowMinutes'],
    ['identify-text', 'codeMinutes'],
    ['identify-ask-code', 'codeMinutes'],
    ['identify-locked', 'lockMinutes'],
  ])('%s says as the norm has it (%s)', (id, name) => {
    for (const { language } of locales)
      expect(phrasebook.render(language, { id, facts: { ...facts, [name]: 77 } })).toContain('77')
  })
})

/** How many characters a message may have on the narrowest channel. */
const LONGEST_MESSAGE = 1_500
/** How long a fact can get: what customers write, what the back office imports. */
const LONGEST_FACT: Record<string, number> = { address: 500, detail: 300, description: 1_000, name: 200, text: 300 }
const NUMBERS: Record<string, number> = { month: 12, day: 28, weekday: 3 }

describe('every message', () => {
  const phrasebook = loadPhrasebook(LOCALES, { company: '宽'.repeat(40), hotline: '1'.repeat(20) }, () =>
    DateTime.utc(),
  )

  it.each(locales)(
    `in $language fits ${LONGEST_MESSAGE} characters with the longest facts`,
    ({ language, messages }) => {
      const rendered = [...messages.values()].map(({ id, used }) => {
        const facts = [...used].map((name) => [name, NUMBERS[name] ?? '宽'.repeat(LONGEST_FACT[name] ?? 100)])
        return { id, length: phrasebook.render(language, { id, facts: Object.fromEntries(facts) }).length }
      })
      const tooLong = rendered.filter(({ length }) => length > LONGEST_MESSAGE)
      expect(tooLong, 'Shorten the text, or say less in one message').toEqual([])
      expect(rendered.length).toBeGreaterThan(100)
    },
  )
})
