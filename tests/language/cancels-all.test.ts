import { describe, expect, it } from 'vitest'
import { asksWhetherDone } from '#src/language/answers/asks-whether-done.ts'
import { cancelsAll, cancelsBoth, namedAsWell } from '#src/language/answers/cancels-all.ts'

describe('the wish to cancel all of it', () => {
  it.each([
    ...['那就麻烦您上门和工单都帮我取消吧，谢谢您', '都取消吧都取消不来了', '全取消师父不用来了', '都取消！！全部！'],
    ...[
      '2吧 啊不 1 全cancel',
      '全退了，还有今儿十点半那个也退',
      '俺说了俩都不要！头一个！',
      '连工单一起取消',
      '工单也退了',
    ],
    ...[
      '都取消可以吗',
      '上门与工单，一并取消为好。',
      '嗯 都别弄了 拉倒',
      'both please, cancel the whole thing',
      'cancel it all',
      'all of it',
      'cancel everything please',
    ],
    ...[
      'aw o it',
      'order also',
      'ORDER TOO',
      'the order an aw',
      'yes both pls',
      'I SAID BOTH. VISIT AND ORDER.',
      'all',
    ],
    ...[
      'the visit and aw the rest, everythin',
      'cancel all lah, order also',
      'order also can?',
      'both lah',
      'the lot pls',
      'the hale lot, bin it aw',
      'kill it. all of it',
    ],
  ])('is heard in: %s', (message) => expect(cancelsAll(message)).toBe(true))

  it.each([
    ...['都不用取消', '都不要取消', '都别取消', '不是都取消', '都行', '只取消上门', '工单留着', '都不改', '都来不及了'],
    ...[
      '上次约了两次都不来',
      '师傅都不来',
      '都取消还是只取消上门？',
      '取消',
      '不取消了',
      "don't cancel everything",
      'cancel the visit only',
      'not both',
    ],
    ...[
      'all good',
      'all right',
      'not the order too',
      'order too late',
      'keep the order, visit only',
      'sure',
      'is it all gone?',
    ],
  ])('is not heard in: %s', (message) => expect(cancelsAll(message)).toBe(false))

  it.each(['did u cancel it??', 'is it cancelled', 'has it been canceled', '取消了没', '到底取消了吗', '有没有取消'])(
    'is told from the question whether it is off: %s',
    (message) => {
      expect(asksWhetherDone(message)).toBe(true)
      expect(cancelsAll(message)).toBe(false)
    },
  )

  it.each(['cancel it', '取消', '都取消了吧'])('asks nothing: %s', (message) =>
    expect(asksWhetherDone(message)).toBe(false),
  )

  it('names one more visit without the word that takes it back', () => {
    expect(namedAsWell('全退了，还有明儿十点半那个也退')).toBe('明儿十点半那个')
    expect(namedAsWell('全退了')).toBeUndefined()
  })
})

describe('the wish to cancel visit and order', () => {
  it.each(['上门与工单，一并取消为好。', '上门和工单都取消'])('names both: %s', (message) =>
    expect(cancelsBoth(message)).toBe(true),
  )

  it.each(['都取消', '取消上门', '上门取消，工单留着'])('does not in: %s', (message) =>
    expect(cancelsBoth(message)).toBe(false),
  )
})
