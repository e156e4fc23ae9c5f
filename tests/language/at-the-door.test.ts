import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { asksForDoorWord, readSaidAtDoor } from '#src/language/answers/asks-for-door-word.ts'
import { isRefusedByCustomer, readDoorAnswer, readStepAnswer } from '#src/language/answers/read-door-answer.ts'
import { readJourneyMinutes } from '#src/language/answers/read-journey.ts'
import { readMissCause } from '#src/language/answers/read-miss-cause.ts'
import { readSaidTime } from '#src/language/answers/read-said-time.ts'
import { saysAtHomeAndAsks } from '#src/language/answers/says-at-home.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

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

describe('that a customer refuses at the door', () => {
  it.each([
    ...[
      '客户不让进',
      '周先生不让进',
      '李女士不让我进门',
      '客户拒绝我进门',
      '不让进',
      '不让我进',
      '人家不给开门',
      '老太太不让修',
    ],
    ...[
      '客户把我赶出来了',
      '业主不让上门',
      '他不让装',
      '被客户轰出来了',
      '吃了闭门羹',
      '王阿姨死活不让进',
      '她没让我进门',
    ],
    ...[
      "the customer won't let me in",
      'she refused to open',
      "he wouldn't let me in",
      'customer refuses',
      'they turned me away',
    ],
    ...['Mr Zhou refuses to let me in'],
  ])('%s', (text) => {
    expect(readMissCause(text)).toBe('customer')
    expect(isRefusedByCustomer(text)).toBe(true)
    expect(readColleaguePurpose(text, 'installer').purpose).toBe('not_met')
  })

  it.each([
    '客户不让打孔',
    '客户不让挪柜子',
    '客户拒绝签字',
    '客户不让进怎么办？',
    '她不让钻墙',
    '客户让进了',
    'she refuses to sign',
  ])('is not said in: %s', (text) => expect(readMissCause(text)).not.toBe('customer'))

  it.each(['没人开门', '客户不在家', '周先生不在家', '周女士没人应', '敲门没反应', 'nobody opens'])(
    'is not %s',
    (text) => {
      expect(readMissCause(text)).toBe('customer')
      expect(isRefusedByCustomer(text)).toBe(false)
    },
  )
})

describe('that a customer is at home, and asks where somebody is', () => {
  it.each([
    ...[
      "where is he? I'm at home",
      '我在家啊，人呢',
      '人呢？我在家等着呢',
      '师傅到哪了？我在家',
      '我一直在家，怎么还没来',
    ],
    ...["I'm home. where are you?", '我在家呢，师傅在哪', '我在家，还没人来', '还要多久？我在家等着'],
  ])('%s', (text) => expect(saysAtHomeAndAsks(text)).toBe(true))

  it.each(['我在家', '人呢', 'where is he?', '明天我在家，改到明天', '我在家，帮我报修', '我不在家，人呢'])(
    'not in: %s',
    (text) => expect(saysAtHomeAndAsks(text)).toBe(false),
  )
})

describe('a call that an installer tells of', () => {
  it.each([
    ...[
      '打电话没人接',
      '打了电话没接',
      '给客户打电话没人接',
      '打他电话不接',
      '电话打不通',
      '打手机关机',
      '客户电话没人接',
    ],
    ...[
      '打了两次电话都没接',
      '电话一直占线',
      'called, no answer',
      "I called and he didn't pick up",
      'phone is switched off, I called',
    ],
  ])('was not answered: %s', (text) => {
    expect(readColleaguePurpose(text, 'installer').purpose).toBe('not_met')
    expect(readDoorAnswer(text)).toBe('done')
  })

  it.each(['打电话了', '给客户打电话了', '打过电话了'])('was made: %s', (text) => {
    expect(readColleaguePurpose(text, 'installer').purpose).toBeUndefined()
    expect(readDoorAnswer(text)).toBe('done')
  })

  it.each(['打电话给我', '让客服打电话给我', '叫领导打电话', '回个电话给我', '转人工', 'call me'])(
    'is asked for: %s',
    (text) => expect(readColleaguePurpose(text, 'installer').purpose).toBe('human'),
  )
})

describe('what is answered to a step before a shut door', () => {
  it.each([
    ['knocked', '没接', 'other_step'],
    ['knocked', '没人', 'other_step'],
    ['knocked', '没人应', 'other_step'],
    ['knocked', '敲了', 'done'],
    ['knocked', '敲好了', 'done'],
    ['knocked', '敲了没人应', 'done'],
    ['knocked', '敲了三下', 'done'],
    ['knocked', '按了门铃，没反应', 'done'],
    ['knocked', 'knocked, no answer', 'done'],
    ['knocked', 'nobody opens', 'other_step'],
    ['knocked', '没敲', 'other_step'],
    ['knocked', '开门了', 'opened'],
    ['knocked', '接了', 'other_step'],
    ['knocked', '全部步骤都做完了，报客户不在', 'all_steps'],
    ['knocked', '门关着呢不开', 'other_step'],
    ['knocked', 'rang the bell', 'done'],
    ['knocked', '打不通', 'other_step'],
    ['knocked', '三下敲完', 'done'],
    ['knocked', '今天真热', undefined],
    ['knocked', 'done', 'done'],
    ['knocked', '敲了敲了，里面没动静', 'done'],
    ['knocked', '还没敲', 'other_step'],
    ['knocked_again', '没接', 'other_step'],
    ['knocked_again', '没人', 'other_step'],
    ['knocked_again', '又敲了', 'done'],
    ['knocked_again', '还是没人', 'other_step'],
    ['knocked_again', '又敲了，还是没人', 'done'],
    ['knocked_again', 'knocked again', 'done'],
    ['knocked_again', 'no answer', 'other_step'],
    ['called', '没接', 'done'],
    ['called', '没人接', 'done'],
    ['called', '关机', 'done'],
    ['called', '打不通', 'done'],
    ['called', '打了没人接', 'done'],
    ['called', '接了', 'answered'],
    ['called', '没人', 'other_step'],
    ['called', '敲了', 'other_step'],
    ['called', 'no answer', 'done'],
    ['called', 'he answered', 'answered'],
    ['called', '还没打', 'other_step'],
    ['called', '没打通', 'done'],
    ['called', 'nobody opens', 'other_step'],
    ['called', 'still shut', 'other_step'],
    ['waited', '还是没人', 'done'],
    ['waited', '没人', 'done'],
    ['waited', '没接', 'other_step'],
    ['waited', '没人接', 'other_step'],
    ['waited', '等够了', 'done'],
    ['waited', 'still nobody', 'done'],
    ['waited', '敲了', 'other_step'],
    ['waited', '没等', 'other_step'],
    ['waited', '开门了', 'opened'],
    ['waited', '没动静', 'done'],
  ] as const)('%s: %s', (step, text, answer) => {
    expect(readStepAnswer(text, step)).toBe(answer)
  })
})
