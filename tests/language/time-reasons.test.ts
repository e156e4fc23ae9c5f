import { describe, expect, it } from 'vitest'
import { written } from './written-window.ts'

describe('the reason said beside a wish', () => {
  it.each([
    ['周三上午吧 下午要陪老人去医院', '11-25 08:00–12:00'],
    ['明晚呗 白天要加班', '11-24 18:00–22:00'],
    ['周四行吗周五要出差', '11-26 any'],
    ['周五晚上吧，白天我在工地', '11-27 18:00–22:00'],
    ['周日吧 打工人周六还加班', '11-29 any'],
    ['周六有客人来，周日吧', '11-29 any'],
    ['我一般忙到六点 晚上七点过来吧', '- @19:00'],
    ['明天我要上班到五点，五点半可以', '11-24 @17:30'],
    ['大概三点吧 老板让我先把货送了', '- ~15:00'],
    ['四天后我出差回来，那天都在', '11-27 any'],
    ['除了周三哪天都行，周三我要去医院', '11-23/.. w124567 any'],
    ['我在店里等，周三下午两点', '11-25 @14:00'],
    ['tuesday b4 my kids get home', '11-24 any'],
    ['Friday after the school run', '11-27 any'],
    ['Thursday after 4 when I finish', '11-26 >16:00'],
    ['the baby naps from 1 to 3, after that is fine', '- >15:00'],
    ['the carpet guys are coming Wednesday, so Thursday please', '11-26 any'],
    ["I've a dentist appointment at 11 on Tuesday so after 1", '11-24 >13:00'],
    ['not the weekend please, we go to church on Sunday', '11-23/.. w12345 any'],
    ['I only sleep in the morning', '- >12:00'],
    ['we usually sleep during the afternoon', '- <12:00'],
    ['i only work mornings', '- >12:00'],
    ['我上午都在睡觉', '- >12:00'],
    ['我只有上午能睡觉', '- >12:00'],
    ['我早上才睡', '- >12:00'],
    ['我上午睡，下午来吧', '- 12:00–18:00'],
    ["I'm leaving on Friday, so it must be before that", '11-23/11-26 any'],
  ])('is no wish itself: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['i sleep badly, come in the morning', '- 08:00–12:00'],
    ['let me sleep on it, tomorrow morning', '11-24 08:00–12:00'],
    ['mornings only work for me', '- 08:00–12:00'],
    ['i work from home in the morning', '- 08:00–12:00'],
    ['明天睡醒再约', '11-24 any'],
    ['我下午睡醒了再来', '- 12:00–18:00'],
  ])('leaves the wish beside it alone: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('the hour that somebody comes home at', () => {
  it.each([
    ['我每天七点到家，八点左右来吧', '- ~20:00'],
    ['我六点下班，八点来', '- @20:00'],
    ['I get home at 5 so 8 is fine', '- @20:00'],
    ['早上八点下班，九点来', '- @09:00'],
  ])('says which half of the day the next one is in: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('a story with several times', () => {
  it.each([
    ['前天约了没来，昨天又推说今天，那就明天下午三点吧', '11-24 @15:00'],
    ['周二师傅没来，周三又说改周四，周四又没影，周五上午最后一次', '11-27 08:00–12:00'],
    ['moving my appt from dec 1 2pm to dec 3 10am bc of work', '12-03 @10:00'],
    ['can we make that friday instead? same time', '11-27 any'],
    ['can you change it to Friday 2-4', '11-27 14:00–16:00'],
    ['26号的往后挪一天', '11-27 any'],
  ])('is wanted at the last: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    '昨天等到晚上八点都没人来',
    '等我下周出差回来再约',
    '第一次约周一，第二次约周三，都没来',
    '第一次约的周一没来，第二次周三，还是没人',
    'do I need to be home all day?',
    'he was done in twenty minutes on Monday',
    'the guy who came at 9 was rude',
    "it's raining all day",
    "It's 4 o'clock and nobody's here",
  ])('that wants nothing offers no time: %s', (message) => {
    expect(written(message)).toBe('none')
  })
})

describe('one that may be taken', () => {
  it.each([
    ['if Monday morning is taken then Tuesday after 3', '11-30 08:00–12:00 + 11-24 >15:00'],
    ['If Wednesday is fully booked, Friday at 10 is fine', '11-25 any + 11-27 @10:00'],
    ['如果周三不行就周四下午', '11-25 any + 11-26 12:00–18:00'],
    ["don't come on Friday", '11-23/.. w123467 any'],
    ['please do not send anyone before 10', '- >10:00'],
    ['nothing before 10 please', '- >10:00'],
    ['周五可能不行', '11-23/.. w123467 any'],
    ['12月好像不行', '11-23/.. x 12-01/12-31 any'],
    ['tomorrow morning if possible, if not Thursday', '11-24 08:00–12:00 + 11-26 any'],
    ["why don't you come on Friday", '11-27 any'],
    ['明天下午除外都行', '11-24 <12:00'],
    ['周五上午除外都可以', '11-27 >12:00'],
    ['周末除外都在家', '11-23/.. w12345 any'],
    ['第一次约周一没来，第二次约周三也没来，这次周五下午吧', '11-27 12:00–18:00'],
    ['不要上午要下午', '- 12:00–18:00'],
  ])('stays beside the other, one refused does not: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})
