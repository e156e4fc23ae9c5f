import { describe, expect, it } from 'vitest'
import { CLASS_OF_KIND, MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import { findsUpsell } from '#src/language/upsell-phrases.ts'
import { readLocales } from './locale-files.ts'

/** Files whose texts are marketing and sent as such: those of the monthly kinds of that class. */
const MARKETING_FILES = MONTHLY_KINDS.filter((kind) => CLASS_OF_KIND[kind] === 'marketing').map((kind) => `${kind}.ftl`)

/** Texts that hold such words and offer nothing, each with why; a beginning of an id stands for all that begin so. */
const ALLOWED: Readonly<Record<string, string>> = {
  'opt-out-': 'names what was stopped, and what still comes',
  'opt-in-': 'names what comes again, after the customer asked for it',
  'personal-offers-': 'answers whether offers are chosen by usage, after the customer asked',
  'norm-': 'tells installers a norm; no customer reads it',
  'matter-': 'staff alone read it',
  'campaign-': 'operators alone read it',
  'coverage-': 'operators alone read it',
  'doctor-': 'operators alone read it',
  'overview-': 'managers alone read it',
  'import-': 'operators alone read it',
  'common-offers': 'says when to ask again, to a customer who asked for offers',
  'clarify-': 'names what the customer may have asked for',
  'usage-item-discount': 'names a line of the bill that was taken off',
}

const texts = readLocales().flatMap(({ language, messages }) =>
  [...messages.values()].map(({ id, file, texts: parts }) => ({ language, id, file, text: parts.join('…') })),
)

describe('a transactional text', () => {
  it('offers nothing: else it would be marketing', () => {
    const found = texts
      .filter(({ file }) => !MARKETING_FILES.includes(file))
      .filter(({ id }) => !Object.keys(ALLOWED).some((begins) => id.startsWith(begins)))
      .flatMap(({ language, id, text }) => {
        const words = findsUpsell(text)
        return words === undefined ? [] : [`${language}: ${id} says “${words}”`]
      })
    expect(
      found,
      'Take the offer out, or send the text as marketing; where the word offers nothing, allow it above',
    ).toEqual([])
  })

  it('is allowed such a word only where it is needed', () => {
    const needless = Object.keys(ALLOWED).filter(
      (begins) => !texts.some(({ id, text }) => id.startsWith(begins) && findsUpsell(text) !== undefined),
    )
    expect(needless).toEqual([])
  })

  it.each([
    ...[
      '本月已用 80GB。现在办理千兆套餐，立减 30 元',
      '您的流量快用完了，推荐您换个更大的套餐',
      '优惠多多，回复 1 办理',
    ],
    ...[
      '账单 129 元。升级千兆只要 199 元',
      '开通视频会员即可享受',
      '您的用量较高，为您推荐流量包',
      '首月低至9.9元',
      '全场８折',
    ],
    ...['Your bill is 129 yuan. Upgrade to gigabit today', 'Save 30% when you switch now', 'Special offer for you'],
    ...[
      'You used 80 GB. Switch to a bigger plan',
      'Get 3 months free',
      'Gigabit from 199 yuan a month',
      'We recommend Plus',
    ],
  ])('may not say: %s', (text) => {
    expect(findsUpsell(text)).toBeDefined()
  })

  it.each([
    ...[
      '您的套餐：融合套餐129，本月已用 80GB / 100GB',
      '应交 191 元，请在 12月20日 前交',
      '多出的 62 元是超出流量费',
      '办理业务时登记的手机号',
    ],
    ...[
      '师傅上门免费',
      '系统升级维护，11月30日 0:00–6:00 可能断网',
      '上门时间：11月28日 08:00–10:00',
      '已升级处理，主管会联系您',
    ],
    ...[
      'These times are free at the moment',
      'that saves a visit',
      'Your plan: Family 300M',
      'The visit is free of charge',
    ],
    ...['Move the visit to Saturday', 'Your bill is 191 yuan, due 20 December', 'Offer other times'],
  ])('may say: %s', (text) => {
    expect(findsUpsell(text)).toBeUndefined()
  })
})
