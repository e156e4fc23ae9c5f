import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { isTimeAlone } from '#src/language/time/read-time.ts'
import { written } from './written-window.ts'

describe('a time in a letter or in dialect', () => {
  it.each([
    ['您好：前天夜里家中网络忽然断了。周六家中有客，不便；时间上以周四上午为宜。此致 敬礼', '11-26 08:00–12:00'],
    ['自上周六起网络便时断时续，今日已是周一，每晚七点尤甚，敬请拨冗派人，周四下午最为相宜。', '11-26 12:00–18:00'],
    ['下周一上午老伴要复查。如此看来，周二上午更妥帖些，烦请改一改。', '12-01 08:00–12:00'],
    ['清早八点打搅师傅也实在过意不去，还是九点罢，九点为好。', '- @09:00'],
    ['方才核对的时间似乎写的是八点，可我说的是九点罢。', '- @09:00'],
    ['周四上午不大妥当，周五稳妥', '11-27 any'],
    ['周二周三皆可，周三为宜', '11-25 any'],
  ])('is the one that is settled on: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['不如周三下午罢', '11-25 12:00–18:00'],
    ['然周四下午恰逢棋社比赛，恐难奉陪，不如周五罢。', '11-27 any'],
    ['周六不方便，不如周日', '11-29 any'],
    ['恳请安排师傅上门维修，时间定在下周一上午。', '11-30 08:00–12:00'],
    ['周六清早能来，最好赶在钢琴比赛（上午十点）之前修好', '11-28 <10:00'],
    ['不对我记错了明天夜班后天白天吧后天下午', '11-25 12:00–18:00'],
  ])('is the one that is proposed: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['礼拜五不得劲 弄到礼拜六清早', '11-28 07:00–09:00'],
    ['系下昼呀 唔系朝早', '- 12:00–18:00'],
    ['唔系周六 系周日', '11-29 any'],
    ['唔系 周六啦', '11-28 any'],
    ['上网个张单都搬去后日十点', '11-25 @10:00'],
  ])('is not the one that is refused: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })

  it.each([
    ['网弄到现在还没好', 'none'],
    ['原来时间定在周三上午，能改到周四吗', '11-26 any'],
    ['以诚为好', 'none'],
    ['明天上午 明天下午都行', '11-24 08:00–12:00 + 11-24 12:00–18:00'],
  ])('is no other than was said: %s', (message, meaning) => {
    expect(written(message)).toBe(meaning)
  })
})

describe('a message that is a time and nothing else', () => {
  const refAt = DateTime.fromISO('2026-11-23T10:00', { zone: 'Asia/Shanghai' })

  it.each(['周六上午', 'tomorrow at 3pm', '后天下午三点吧'])('is one: %s', (text) => {
    expect(isTimeAlone(text, refAt)).toBe(true)
  })

  it.each(['下礼拜去泰国，开个国际漫游', '我要投诉'])('is none: %s', (text) => {
    expect(isTimeAlone(text, refAt)).toBe(false)
  })
})
