import { describe, expect, it } from 'vitest'
import { asksHowToSign, asksWithCode } from '#src/language/answers/asks-how-to-sign.ts'

describe('how work is signed', () => {
  it.each([
    ...[
      '你好，我还没确认呢，在哪里确认呀',
      '哪里签字',
      '怎么确认',
      '咋签嘞',
      '确认在哪点',
      '签名要怎么弄',
      '搁哪儿确认',
    ],
    ...['请问我可以在纸上签字或者手写签名吗，我不太会弄这个确认', '我不想写字确认 有没有页面能签', '能手写签名不'],
    ...[
      '师傅说让俺念个数给他在哪嘞',
      '验证码在哪',
      '验证码是多少',
      '那个码是干啥的',
      '没看到验证码',
      '再发我一遍验证码',
    ],
    ...['不会打字确认咋弄', '签字的链接呢', '师傅问我要验证码 我没收到'],
    ...[
      'where i confirm?',
      'how do I sign',
      'how to confirm',
      'where is the code',
      'what is code for?',
      'can I sign on paper',
    ],
    ...['is there a page to sign', 'I did not get the code', 'send me the code again', "I don't know how to confirm"],
  ])('is asked by “%s”', (text) => {
    expect(asksHowToSign(text)).toBe(true)
  })

  it.each([
    ...[
      '确认',
      '我确认了',
      '确认一下时间',
      '怎么还没确认',
      '哪天来',
      '师傅在哪',
      '我没签过字',
      '谁签的字',
      '怎么就办结了',
    ],
    ...[
      '验证码给他了',
      '验证码给他了呢',
      '验证码我没有给他',
      '码头在哪',
      '在哪里能看到预约',
      '我要手写账单',
      'confirm',
      'where is the technician',
      'what is the time',
      'I never signed',
    ],
    ...['he took my code', 'how long', 'can you confirm the time'],
  ])('is not asked by “%s”', (text) => {
    expect(asksHowToSign(text)).toBe(false)
  })

  it.each(['what is code for?', '验证码在哪', '那个码是干啥的'])('is asked with the code in “%s”', (text) => {
    expect(asksWithCode(text)).toBe(true)
  })
})
