import { describe, expect, it } from 'vitest'
import { readClaim, saysNotYetSigned } from '#src/language/answers/read-claim.ts'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'

describe('what a customer holds against work that is said to be done', () => {
  it.each(['师傅想用我手机签字可以吗？', '师傅要拿我手机看验证码，行吗', 'can he use my phone to sign?'])(
    '“%s” asks leave, and accuses nobody',
    (text) => expect(readClaim(text)).not.toBe('tricked'),
  )

  it.each([
    ...[
      '没修好',
      '还是断的',
      '网还是上不了',
      '又断了',
      '还是没网',
      '网没好',
      '还是老样子',
      '根本没修好',
      '没弄好就走了',
    ],
    ...['still not working', 'it is still down', "the internet still doesn't work", 'not fixed', 'it broke again'],
    ...["it isn't working", 'still no internet', "he didn't fix it", 'I still can’t get online'],
  ])('“%s” is that it is not done', (text) => {
    expect(readClaim(text)).toBe('still_open')
  })

  it.each([
    ...['师傅您好，卧室里的电视好像还是看不了呢，不知道是不是我自己不会弄…麻烦师傅再帮忙瞧一眼好吗？谢谢'],
    ...['还是上不了网，麻烦您再看看行吗', '网还是很慢呢，能不能请师傅再调调', '俺家网还是没好，恁再瞅瞅中不中'],
    ...['wifi还是连不上，方便的话再帮我看下可以吗？', 'it is still slow, could you please look again?'],
  ])('“%s” is that too, however politely it asks', (text) => {
    expect(readClaim(text)).toBe('still_open')
  })

  it.each(['网还没好，是吗', '还是没好吗', '要是还没好的话', '修好了没有', '网还没好的话，我找谁'])(
    '“%s” asks, and holds nothing against it',
    (text) => {
      expect(readClaim(text)).toBeUndefined()
    },
  )

  it.each([
    ...['俺没签过字咋就办结了', '我没签字怎么就办结了？', '怎么就完工了，我都没签字', '俺们没签过字', '咱从来没签过'],
    ...['how is it closed, I no sign anything?', 'I did not sign, why is it finished?'],
  ])('“%s” is that they have confirmed nothing, though it asks', (text) => {
    expect(readClaim(text)).toBe('not_confirmed')
  })

  it.each(['服务记录呢 给我看看 我还没签字', '我还没签字', '俺还没签名呢', 'I haven’t signed yet', 'i not sign'])(
    '“%s” is not signed yet',
    (text) => {
      expect(saysNotYetSigned(text)).toBe(true)
    },
  )

  it.each(['我还没签字吗', '我还没签合同', '我签了', '还没签收快递', '怎么签'])('“%s” is not about that', (text) => {
    expect(saysNotYetSigned(text)).toBe(false)
  })

  it.each([
    ...['师傅根本没来过', '没人来过', '根本没来', '没人上门', '我连人影都没见到', '没来过啊', '没见到师傅'],
    ...['nobody came', 'No one has been here', 'the technician never showed up', 'he never came', 'nobody showed up'],
  ])('“%s” is that nobody was there', (text) => {
    expect(readClaim(text)).toBe('nobody_came')
  })

  it.each([
    ...[
      '我没确认',
      '我没签过字',
      '我没确认过',
      '不是我签的',
      '我从来没签字',
      '我们没有签过名',
      '没签过字',
      '签字不是我签的',
    ],
    ...['他替我签的', '我根本没确认过'],
    ...[
      'I never signed',
      "I didn't sign anything",
      'I never confirmed',
      'that is not my signature',
      'he signed it for me',
    ],
  ])('“%s” is that they have confirmed nothing', (text) => {
    expect(readClaim(text)).toBe('not_confirmed')
  })

  it.each([
    ...['师傅根本没弄 骗人', '师傅就没动手 啥都没修', '他压根没换光猫', '师傅没让我看就走了', '师傅没修就走了'],
    ...['师傅莫得弄', '根本冇整', '师傅晃了一圈就走了', '看了一眼就走了', '一点儿没动', 'he left without fixing it'],
    ...['根本没换过', '你们的人啥都没干', 'he did nothing', 'he never touched the router', 'nothing was done'],
    ...["they didn't even look at it", "he didn't replace the modem"],
  ])('“%s” is that nothing of it was done', (text) => {
    expect(readClaim(text)).toBe('nothing_done')
  })

  it.each([
    '网又没了',
    '又没有网了',
    '又不好用了',
    'the problem is back',
    '其实没通',
    '又没网了',
    'no internet again',
    '修不好',
    '还有问题',
    '网还是断的',
    '还是断嘞',
    '又慢了',
    '没修呢',
    "it's not done",
    'not done yet',
    'nothing works',
  ])('“%s” is open too', (text) => {
    expect(readClaim(text)).toBe('still_open')
  })

  it('i confirmed nothing', () => {
    expect(readClaim('i confirmed nothing')).toBe('not_confirmed')
  })

  it.each([
    ...['我啥都没弄，网就断了', '我根本没看', '师傅没穿鞋套', '他根本没穿鞋套', '没动手机', '师傅没让我换鞋'],
    ...['还没修', '师傅没收钱', 'I did nothing', "he didn't wear a badge", "the technician didn't do it on time"],
  ])('“%s” says nothing of the work', (text) => {
    expect(readClaim(text)).not.toBe('nothing_done')
  })

  it.each([
    ...['师傅骗我的验证码', '他把我的验证码骗走了', '骗了我妈的验证码'],
    ...['he tricked me into giving the code', 'he stole my code'],
    ...['验证码是他自己拿我手机看的', '师傅拿我手机点了确认', '他偷看了我的验证码', '验证码师傅自己看的'],
    ...['验证码不是我给的', '我从来没给过他验证码', '他自己点的确认', '师傅自己按的'],
    ...['I never gave him the code', 'he pressed confirm himself'],
    ...['他看了我手机上的验证码', 'he looked at my phone and took the code'],
    ...[
      'he took my phone and read the code himself',
      'he used my phone to confirm',
      'the guy read the code off my phone',
    ],
  ])('“%s” is that the code was tricked out of them', (text) => {
    expect(readClaim(text)).toBe('tricked')
  })

  it.each([
    ...[
      '修好了吗',
      '修好了没',
      '修好了没有',
      '要是没修好怎么办',
      '上次没修好',
      '没问题',
      '我还没确认',
      '预约确认了吗',
      '周六上午',
    ],
    ...[
      '我没时间',
      '师傅什么时候来',
      '验证码给他看了',
      '我还没给他验证码',
      '师傅自己签了字',
      '师傅自己按了门铃就进来了',
      '我给师傅看了验证码',
      '他借我手机打了个电话',
      '师傅拿我手机看了下网速',
      '师傅还没来',
      '验证码是多少',
      '我没签合同',
      '网断了',
      '好的',
      '确认',
    ],
    ...[
      'is it fixed?',
      'I have not signed yet',
      'what if it is not fixed',
      "I didn't confirm the time",
      'hello',
      'no problem',
    ],
    ...["Saturday doesn't work for me"],
  ])('“%s” is none', (text) => {
    expect(readClaim(text)).toBeUndefined()
  })
})

describe('a word that the work is done', () => {
  it.each([
    '确认',
    '我确认',
    '确认，做好了',
    '确认了',
    '现在确认',
    '我确认签字',
    'confirm',
    'I confirm',
    "I confirm, it's done",
    'yes, confirm',
  ])('“%s” confirms it', (text) => {
    expect(readConfirmation(text)).toBe('confirmed')
  })

  it.each([
    '修好了',
    '现在好了',
    '网好了',
    '能上网了',
    '都弄好了，谢谢',
    '没问题了',
    'it works now',
    "it's fixed now",
    'working again, thanks',
  ])('“%s” is good news', (text) => {
    expect(readConfirmation(text)).toBe('good_news')
  })

  it.each([
    '好',
    '好的',
    '嗯',
    '是',
    '不确认',
    '没确认',
    '确认一下时间',
    '怎么确认',
    '没修好',
    'ok',
    'yes',
    'not confirmed',
    '好了好了别说了',
  ])('“%s” is neither', (text) => {
    expect(readConfirmation(text)).toBeUndefined()
  })
})
