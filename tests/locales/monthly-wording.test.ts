import { describe, expect, it } from 'vitest'
import { MONTHLY_KINDS } from '#src/domain/outreach/monthly.ts'
import promotions from '../../promotions.json' with { type: 'json' }
import { readLocales } from './locale-files.ts'

const locales = readLocales()
const texts = locales.flatMap(({ language, messages }) =>
  [...messages.values()].map(({ id, file, texts, used }) => ({ language, id, file, used, text: texts.join('…') })),
)

/** 请打10分, five stars please: coaching for points (§3.3 of the channel rules). */
const COACHES = [
  /(?:请|麻烦|帮忙|求|希望|期待)(?:您|给|打|帮)*[^，。]{0,4}(?:好评|满分|五星|5\s*星|10\s*分|十分|最高分|高分|很满意|非常满意)/,
  /(?:给|打)(?:个|我们|师傅)*(?:好评|满分|五星|5\s*星|高分|最高分|全\s*5\s*分|都\s*5\s*分)/,
  /扣(?:师傅|我)?(?:的)?(?:钱|工资|绩效)|影响(?:师傅|我)?(?:的)?(?:考核|绩效|工资)/,
  /\b(?:please|kindly|hope|help)\b[^.]{0,40}\b(?:five stars?|5 stars?|full marks|top (?:score|marks)|highest score|10 points)\b/i,
  /\b(?:give|rate) us (?:a )?(?:5|five|10|ten|top|full|high)/i,
]
/** 广告法 Art 9: absolutes. */
const ABSOLUTE =
  /最(?:佳|好|优|低|高级|便宜|快|强|先进|大)|第一|国家级|世界级|顶级|顶尖|极致|唯一|独家|首选|全网最|史上|绝无仅有|万能|百分之百|100%|永久|\b(?:best|cheapest|fastest|number one|no\. ?1|unbeatable|ultimate|the only|guaranteed|lowest price)\b/i
/** Words that press. */
const PRESSES =
  /最后(?:机会|一天|名额)|仅剩|抓紧|错过|赶快|马上办|限时|立即(?:办理|抢)|\b(?:(?<!no )hurry|last chance|don't miss|limited time|act now|only today)\b/i

describe('the texts', () => {
  it.each(['请给我们打10分', '麻烦您给个好评', '帮忙打个五星', 'Please give us five stars', 'rate us 5'])(
    'would be stopped at “%s”',
    (text) => expect(COACHES.some((pattern) => pattern.test(text))).toBe(true),
  )

  it('coach nobody for points (FO-5)', () => {
    // What customers and colleagues may say is quoted in help; nothing of it asks for points.
    expect(texts.filter(({ text }) => COACHES.some((pattern) => pattern.test(text))).map(({ id }) => id)).toEqual([])
  })

  it('give no example in which every point is the highest', () => {
    const ask = texts.filter(({ id }) => /^satisfaction-(?:ask|hint|remind)/.test(id))
    expect(ask.length).toBeGreaterThan(8)
    expect(ask.filter(({ text }) => /[都全][^，。]{0,2}[5五]|all\s*5/i.test(text)).map(({ id }) => id)).toEqual([])
  })
})

describe('what is promoted', () => {
  const promoted = texts.filter(({ file }) => file === 'promotion.ftl')
  const inFile = promotions.flatMap(({ id, name, gives, terms }) =>
    [name, gives, terms].flatMap((words) => Object.values(words).map((text) => ({ id, text }))),
  )

  it('uses no absolutes (广告法 Art 9) and presses nobody', () => {
    const found = [...promoted, ...inFile].filter(({ text }) => ABSOLUTE.test(text) || PRESSES.test(text))
    // 最多的一个月 is a fact of the customer's own.
    expect(found.map(({ id }) => id)).toEqual([])
  })

  it.each(['最优惠的套餐', '全国第一', 'the best plan', '限时优惠，抓紧办理'])('would be stopped at “%s”', (text) =>
    expect(ABSOLUTE.test(text) || PRESSES.test(text)).toBe(true),
  )
})

describe('every message that opens a monthly conversation', () => {
  // Nobody stops what a contract owes them: a usage notice says how to reach somebody, and where it is shown an account follows.
  const owed = texts.filter(({ id }) => /^usage-notice-(?:open|neutral|text)$/.test(id))
  const others = texts.filter(({ id }) => /^(?:promotion|pre-check|needs|satisfaction)-(?:ask|text)$/.test(id))
  const named = (found: typeof texts) => found.map(({ language, id }) => `${language}: ${id}`)

  it('is there in each language, of all five kinds', () => {
    expect([...owed, ...others]).toHaveLength(11 * locales.length)
    const kinds = new Set([...owed, ...others].map(({ id }) => id.slice(0, id.lastIndexOf('-'))))
    expect([...kinds].sort()).toEqual([...MONTHLY_KINDS].sort())
  })

  it('says who we are (CT-1)', () =>
    expect(named([...owed, ...others].filter(({ used }) => !used.has('company')))).toEqual([]))

  it('says how to stop (广告法 Art 43)', () =>
    expect(named(others.filter(({ text }) => !/退订|unsubscribe|\bSTOP\b/.test(text)))).toEqual([]))

  it('says how to reach somebody', () => {
    const alone = [...owed.filter(({ id }) => id !== 'usage-notice-open'), ...others]
    expect(named(alone.filter(({ text }) => !/人工|agent|客服|Help/.test(text)))).toEqual([])
  })
})
