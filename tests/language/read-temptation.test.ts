import { describe, expect, it } from 'vitest'
import { readTemptation, type Temptation } from '#src/language/answers/read-temptation.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

const SAID: Readonly<Record<Temptation, readonly string[]>> = {
  sign_for: [
    ...['客户也说好了帮他确认', '我帮客户点一下确认', '能用客户手机点确认吗', '我替他点了确认行不行'],
    ...['帮客户签', '代签', '我替他签', '客户让我签', '能代签吗', '可以帮客户签吗', '我替客户签了行不行'],
    ...['can I sign for the customer?', 'the customer asked me to sign', "I'll sign for him"],
  ],
  signed_for: [
    ...['客户没空，我帮他点了确认', '客户没空我帮他点了确认', '替客户点了确认', '我用客户手机点了确认', '字我代签了'],
    ...[
      '客户手机在我这儿，是我按的',
      '我签了客户的名字',
      '替他签好了',
      '帮客户确认了',
      '客户让我点的确认',
      '名字是我写的',
    ],
    ...['I pressed confirm for him', 'I confirmed it on his phone', 'I signed his name'],
    ...['借她手机点的确认', '名字我随便画了一下', '帮阿姨点了确认', '替大姐确认了', '签名我模仿的', '让邻居签了'],
    ...['我用她手机发的确认', '客户不会签，我签了', '老太太不识字我按的', 'I did the signature myself'],
    ...['我替客户签了', '帮他签好了', '代签了', 'I signed for the customer', "I've signed for her"],
  ],
  revenge: [
    ...['谁举报我的', '下次不给举报我的人修', '那个客户举报我，下次不给他修', '谁给我打的低分', '我被谁举报了'],
    ...['客户举报了我', 'who reported me?', 'who gave me the low score', "I won't fix it for whoever reported me"],
  ],
  early_arrived: [
    '人还在路上，系统里先点到了吧',
    '马上就到了，先记到了',
    '先打卡吧，我快到了',
    "I'm on my way, mark me as there",
  ],
  gift_refused: ['客户要给我红包，我没收', '客户给烟，我没要', '客户塞的红包退了', 'he gave me a tip but I refused'],
  took_money: [
    '3 4 没，收了50',
    '收了客户50',
    '我不小心收了客户50，怎么退',
    '客户同意了加装，收了现金',
    '收了30块',
    'I took 50 yuan',
  ],
  absent_done: [
    '装了光猫，客户不在家我放门口了',
    '客户不在，装好就走了',
    'installed the modem, the customer was not home',
  ],
  customer_signed: [
    '是客户自己签的',
    ...['签好了', '客户确认了', '客户已经签字了', '双方都签好了', '客户签过了'],
    ...['the customer has signed', 'she confirmed', 'signed'],
  ],
  good_score: ['让客户打5分', '帮我要个好评', '给我打五星', 'get me five stars', 'ask the customer for a good rating'],
  gift: ['客户给了红包', '客户塞了包烟', '收了红包怎么办', 'the customer gave me a tip', 'he offered me cigarettes'],
  early_absent: [
    '能不能提前报没人',
    '先报客户不在家',
    '直接记没人',
    'can I report nobody home before the window',
    'mark them absent early',
  ],
}

describe('what an installer would rather have', () => {
  it.each(Object.entries(SAID).flatMap(([what, texts]) => texts.map((text) => [text, what] as const)))(
    '%s is %s',
    (text, what) => {
      expect(readTemptation(text)).toBe(what)
      expect(readColleaguePurpose(text, 'installer').purpose).toBe('temptation')
    },
  )

  it.each([
    ...[
      '客户没签字',
      '签不了',
      '客户走了没签字',
      '我没替客户签',
      '完工，换了光猫，客户确认了',
      '没人开门',
      '客户不在家',
    ],
    ...[
      '我的评价',
      '到了',
      '都好了',
      '1 2 4 好，3 没带',
      '客户签了吗',
      '手抄的签名行不行',
      '能收烟吗',
      'can’t sign',
      'not signed',
    ],
    ...[
      '客户不在家，他爸在，装好了',
      '换了光猫，收了线',
      '没收客户钱',
      '我没帮他点确认',
      '不是我替他签的',
      '收了100米线',
      '帮他按了门铃',
    ],
    ...['客户投诉我了怎么办', '到了', '路上堵车', '9点05到的', '不收钱', '装好了，客户不在意'],
    ...['客户说要确认一下时间', '帮客户确认一下网速', '放在客户要的地方了', '换了三个接头', '点了一下重启'],
    ...['done, the customer confirmed', 'nobody opens', '客户说还有问题', '口令是什么', '客户确认了吗'],
  ])('is not %s', (text) => {
    expect(readTemptation(text)).toBeUndefined()
  })
})

describe('a confession over a customer’s phone or code', () => {
  it.each([
    ...['客户拿我手机点的确认', '我输的客户的码，客户自己没看', '我从他手机上看的验证码', '我自己看的客户验证码'],
    ...['码是我自己输的，客户没看', 'I read the code off his phone', 'the customer confirmed on my phone'],
  ])('%s is one', (text) => {
    expect(readTemptation(text)).toBe('signed_for')
  })
  it.each(['客户把验证码念给我了', '客户在自己手机上点', '我没看他手机', '客户没看懂', '码是客户念给我的'])(
    '%s is none',
    (text) => {
      expect(readTemptation(text)).not.toBe('signed_for')
    },
  )
  it.each(['帮我看看客户给几分', '客户给了我几分', '他打了我多少分'])('%s asks for what is not told (DS-5)', (text) => {
    expect(readTemptation(text)).toBe('revenge')
  })
})

const ABOUT_SIGNING: readonly (readonly [Temptation, readonly string[]])[] = [
  [
    'signed_for',
    [
      '我拿客户手机回的确认',
      '客户让我在他手机上点的确认',
      '我用他手机发了个确认',
      '我在她手机上回了个是',
      '客户手机给了我，我点的确认',
      '拿业主手机签的字',
      '客户叫我用他的手机按的同意',
      '借大爷手机回了确认',
      'I took his phone and replied confirm',
      "I used the customer's phone to confirm it, pressed yes",
      'I replied yes from her phone',
      'the customer had me press it on his phone',
    ],
  ],
  [
    'sign_for',
    [
      '客户授权我签',
      '客户委托我代签',
      '客户全权委托我确认',
      '我有客户授权',
      '客户没空，先结单，下次补签',
      '客户没空，先办结，回头让他签',
      '客户不肯确认，帮我办结',
      '客户走了，后台直接结单',
      '帮我结单',
      '客户懒得弄，验证码多少你告诉我',
      '验证码多少',
      '把客户的验证码发我',
      '你告诉我验证码',
      '能不能直接告诉我验证码',
      '客户在电话里说确认',
      '客户微信上确认了',
      '客户口头确认了',
      '下次补签',
      '回头补个签',
      'the customer authorised me to sign',
      'close it first, he signs later',
      "customer won't confirm, close it for me",
      'tell me the code',
      "please send me the customer's code",
      "what's his code",
      'the customer confirmed over the phone',
      'she verbally confirmed',
    ],
  ],
  [
    'absent_done',
    [
      '完工，换线，客户家没人但是门卫确认了',
      '换了光猫，客户家没人',
      '完工，家里没人，光功率-20',
      '客户家没人，装好了',
      '门卫签的字',
      '邻居家确认了',
      '完工，没人在家，接好了',
      '换好了，没见到客户',
      'done, replaced the modem, nobody was home',
      'nobody home but I fixed it',
      'done, the guard confirmed',
    ],
  ],
  ['took_money', ['收了点辛苦费', '收了客户200辛苦费']],
]

describe('a signature that is to be done without its customer', () => {
  it.each(ABOUT_SIGNING.flatMap(([what, texts]) => texts.map((text) => [text, what] as const)))(
    '%s is %s',
    (text, what) => {
      expect(readTemptation(text)).toBe(what)
      expect(readColleaguePurpose(text, 'installer').purpose).toBe('temptation')
    },
  )

  it.each([
    '客户没授权我签',
    '换了光猫，客户电话里说没问题',
    '晚30分钟，客户电话里同意了',
    '客户在电话里确认时间了',
    '客户电话里说确认在家',
    '客户把验证码发我了',
    '客户告诉我验证码了',
    '验证码是123456',
    '验证码几位',
    '客户不肯签',
    '签不了',
    ...['还要晚45分钟，还堵着', '要晚5分钟', '还要10分钟到', '得要十分钟', '要四十分才到'],
    '客户不肯确认',
    '完工，换了光猫，客户电话里说确认',
    '客户家没人抽烟',
    '家里没人会用，教了一下，换了光猫',
    '没人开门',
    '客户家没人',
    '到了，客户不在家',
    '全部步骤都做完了，报客户不在',
    '敲了三次，打完电话了，客户不在',
    '步骤都走完了，客户不在',
    '完工，换了光猫，他妈在，邻居家的线也修了',
    '客户用自己的手机回的确认',
    '客户自己手机上点',
    '我手机没电',
    '用客户手机测的网速',
    '拿客户手机连了wifi',
    'the customer read me the code',
    'he told me the code',
    'knocked twice, nobody home',
    'nobody opens',
    'I called him from his phone',
    '门卫不让进',
    '保安看了工牌',
    '验证码没收到',
    '客户问验证码是什么',
    '工单先结一下再派',
  ])('%s is none', (text) => {
    expect(readTemptation(text)).toBeUndefined()
  })
})
