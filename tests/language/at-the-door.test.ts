import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { asksForDoorWord, readSaidAtDoor } from '#src/language/answers/asks-for-door-word.ts'
import { readDoorAnswer } from '#src/language/answers/read-door-answer.ts'
import { readJourneyMinutes } from '#src/language/answers/read-journey.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'

const nowAt = DateTime.fromISO('2026-11-24T14:20:00', { zone: 'Asia/Shanghai' })

describe('what is said on the way and at the door', () => {
  it.each([
    ['14点05到的', '14:05'],
    ['两点10分到的', '14:10'],
    ['我9点半就到了', '09:30'],
    ['十分钟前到的', '14:10'],
    ['arrived at 14:05', '14:05'],
    ['I arrived 10 minutes ago', '14:10'],
    ['到了', undefined],
    ['15点到', undefined],
    ['出发，20分钟到', undefined],
  ])('%s is of %s', (text, time) => {
    expect(readSaidTime(text, nowAt)?.toFormat('HH:mm')).toBe(time)
  })

  it.each([
    ['出发，20分钟到', 20],
    ['出发了，大概半小时', 30],
    ['on my way, there in 15 minutes', 15],
    ['on my way, 20 minutes', 20],
    ['出发，25分钟', 25],
    ['出发，晚20分钟', undefined],
    ['出发', undefined],
  ])('%s takes %s minutes', (text, minutes) => expect(readJourneyMinutes(text)).toBe(minutes))

  it.each([
    ['没人接', 'done'],
    ['还是没人开门', 'done'],
    ['开门了', 'opened'],
    ['接了', 'answered'],
    ['敲了', 'done'],
    ['no answer', 'done'],
    ['the door is open', 'opened'],
    ['今天', undefined],
  ])('%s before a door is %s', (text, answer) => expect(readDoorAnswer(text)).toBe(answer))

  it.each([
    ...['怎么知道是你们的人', '暗号是什么', 'is this really your technician', 'what is the code word', '是恁的人不'],
    ...[
      'how i know he is real person from you',
      'how i can know he is real worker not bad man',
      'how to know he is real',
    ],
    ...['how can i be sure that he is from your company', 'he is real worker or fake', 'is he your man?'],
    ...[
      '你咋证明他是恁的人',
      '咋能知道他不是坏人',
      '是不是咱公司的师傅',
      '这师傅是真的假的',
      'can i trust this man',
      'he is from you?',
    ],
  ])('%s asks for the word', (text) => expect(asksForDoorWord(text)).toBe(true))

  it.each([
    ...[
      'how do i know when you come',
      'how can i know the price',
      'a real person please',
      'how do i know you will come',
    ],
    ...[
      '是谁来',
      '怎么知道几点来',
      '怎么知道师傅几点来',
      '怎么知道修好了',
      'how do i know that it is working',
      'are you real person',
    ],
  ])('%s does not', (text) => expect(asksForDoorWord(text)).toBe(false))

  it('tells what was said at the door', () => {
    expect(readSaidAtDoor('他说的是 蓝天')).toBe('蓝天')
    expect(readSaidAtDoor('he said pine')).toBe('pine')
    expect(readSaidAtDoor('他说不出暗号')).toBe('')
    expect(readSaidAtDoor('明天上午')).toBeUndefined()
  })
})
