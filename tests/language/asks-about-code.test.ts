import { describe, expect, it } from 'vitest'
import { asksAboutCode, asksWhatCodeIsFor } from '#src/language/answers/asks-about-code.ts'

describe('a code that somebody asks the customer for', () => {
  it.each([
    '这个师傅进来以后要看我手机，说要验证码，能给他吗',
    '师傅要验证码，给不给',
    '他让念码',
    '他叫我把短信里的数字念给他',
    '收到个验证码，师傅要',
    '给码安全吗',
    '为啥要看我手机',
    '师傅拿我手机点确认',
    'installer ask me for code, safe?',
    'give code to worker?',
    'he take my phone',
    '他让我把验证码念给他听',
    '验证码能告诉师傅吗',
    '验证码要不要给他',
    '他非要看我手机上的验证码',
    '师傅说要六位数字',
    '他要拿我的手机看一下',
    '来的人问我要短信码，给他行不',
    '师傅催我报验证码',
    '可以把验证码告诉他不',
    '人家要我手机上那个码中不',
    '可以给他看我的手机吗',
    'he say i must give him code from phone, ok?',
    'the technician wants my code',
    'should I tell him the code?',
    'he is asking for the verification code',
    'is it safe to give the code to the man',
    'he want see my phone',
    'can i give him the code',
    'the man say need six digits',
  ])('%s', (text) => expect(asksAboutCode(text)).toBe(true))

  it.each([
    '验证码没收到',
    '师傅骗走了我的验证码',
    '重新发验证码',
    '他要扫码进小区',
    '师傅要改密码吗',
    '师傅要光猫上那个码',
    '那个验证码是干嘛的',
    '给师傅说二维码在门口',
    '邀请码是什么',
    '师傅要几点来',
    '师傅要我手机号',
    '师傅说没有验证码',
    '怎么收验证码',
    '打我手机',
    "I didn't get the code",
    'resend the code',
    'call my phone',
    'he tricked me out of my code',
    'what is the wifi code',
    'the door code is 1234, tell him',
    '123456',
  ])('%s is none', (text) => expect(asksAboutCode(text)).toBe(false))

  it.each(['那个验证码是干嘛的', '验证码有什么用', 'what is this code for'])('%s asks what it is for', (text) =>
    expect(asksWhatCodeIsFor(text)).toBe(true),
  )
  it.each(['验证码没收到', 'what is the code'])('%s does not', (text) => expect(asksWhatCodeIsFor(text)).toBe(false))
})
