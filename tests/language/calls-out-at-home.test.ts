import { describe, expect, it } from 'vitest'
import { isCustomerAfraid, isRefusedByCustomer, readDoorAnswer } from '#src/language/answers/read-door-answer.ts'
import { readMissCause } from '#src/language/answers/read-miss-cause.ts'
import { callsOutAtHome } from '#src/language/answers/says-at-home.ts'

describe('what somebody calls out who hears a knock', () => {
  it.each([
    '我在我在 刚洗澡 马上开',
    '在家呢在家呢别走',
    '我在家，但是我不敢开门',
    '我在家',
    '在呢在呢',
    '听见了听见了，马上',
    '来嘞来嘞',
    '稍等啊 穿个衣服',
    '我妈在家呢',
    '就来就来',
    'i come now',
    '喂 我在的',
    '来了来了',
    '马上开门',
    '别走别走',
    '等一下，我去开门',
    '刚在上厕所，这就开',
    '人在家里，等会儿开门',
    '我在屋里头嘞',
    '家里有人，再敲敲',
    '俺在家哩 别走',
    '不好意思刚睡醒 马上给您开门',
    "I'm home, don't go",
    'im here wait',
    'coming coming!',
    'i am in the shower, one second i open',
    'please dont leave, i am inside',
    'opening the door now',
    "don't go, I'm coming",
  ])('%s', (text) => expect(callsOutAtHome(text)).toBe(true))

  it.each([
    '我不在家',
    '在吗',
    '明天我在家',
    '师傅在家吗',
    '网还在断',
    '光猫灯在闪',
    '开不了机',
    '几点来，我在家等',
    '我下午才在家',
    '如果我在家他会敲门吗',
    '在哪',
    '马上来电了',
    '我家在三楼',
    '好的来了告诉我',
    '开通宽带',
    'who is coming?',
    'i will be home tomorrow',
    "i'm not home",
    "don't go into the bedroom",
    'is he coming?',
    'he is coming',
    '线不要走卧室',
    '别走明线',
    '刚洗澡的时候网断了',
  ])('%s is none', (text) => expect(callsOutAtHome(text)).toBe(false))
})

describe('a customer who is there and does not open', () => {
  it.each([
    '客户不肯开门，怕',
    '客户不敢开门',
    '她害怕不给我开门',
    '老太太不敢开，说怕是坏人',
    '客户隔着门让我走',
    '人家不给开',
    '大姐说一个人在家不开',
    'customer says go away',
    'she not open, afraid',
    '人在家，不愿意开门',
    "customer won't open, she is scared",
    'she is afraid to open',
    'he refuses to open',
    "customer doesn't want to let me in",
  ])('%s is a refusal', (text) => {
    expect(isRefusedByCustomer(text)).toBe(true)
    expect(readMissCause(text)).toBe('customer')
  })

  it.each([
    '还是没人开门',
    '没人应',
    '怕是没人在家',
    '敲了没反应',
    '不敢使劲敲，还是没人',
    'nobody opens',
    'still no answer',
    '客户不在家',
  ])('%s is none', (text) => expect(isRefusedByCustomer(text)).toBe(false))

  it('tells fear from a refusal', () => {
    expect(isCustomerAfraid('客户不肯开门，怕')).toBe(true)
    expect(isCustomerAfraid('客户不让进')).toBe(false)
    expect(readDoorAnswer('还是没人开门')).toBe('done')
  })
})
