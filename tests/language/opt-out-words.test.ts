import { describe, expect, it } from 'vitest'
import { isOptOutWord, isReturnWord, type OpenPrompt } from '#src/language/answers/opt-out-words.ts'
import { readPersonalChoice } from '#src/language/answers/read-personal-choice.ts'
import { readRefusal, readReturn } from '#src/language/answers/read-refusal.ts'

const IDLE: OpenPrompt = { isTexting: false, isAsked: false, labels: [], isUnasked: false }
const TEXTING: OpenPrompt = { ...IDLE, isTexting: true }
const ASKED: OpenPrompt = { ...IDLE, isAsked: true, labels: ['对，就这么约', '换个时间'] }

describe('a whole message that stops what we send', () => {
  it.each([
    ...[
      'T',
      'TD',
      'R',
      'N',
      't',
      'td',
      'ＴＤ',
      ' Ｔ ',
      '退订',
      '取消订阅',
      '拒收',
      '不要再发',
      '别再发了',
      '退订。',
      '“T”',
    ],
    ...[
      'STOP',
      'Unsubscribe',
      'unsubscribe',
      'END',
      'QUIT',
      'revoke',
      'OptOut',
      'opt  out',
      'StopAll',
      'STOP!',
      '回T退订',
    ],
  ])('%s, in any channel', (text) => {
    expect(isOptOutWord(text, IDLE)).toBe(true)
    expect(isOptOutWord(text, TEXTING)).toBe(true)
  })

  it.each(['T', 'TD', 'R', '退订', '拒收', 'STOP', 'UNSUBSCRIBE', 'QUIT', 'opt out'])(
    '%s, also while something else is asked',
    (text) => expect(isOptOutWord(text, ASKED)).toBe(true),
  )

  it.each(['stop', 'Quit', 'end', 'cancel', 'CANCEL'])('%s by text message, where carriers teach it', (text) => {
    expect(isOptOutWord(text, TEXTING)).toBe(true)
    expect(isOptOutWord(text, IDLE)).toBe(false)
  })

  it('stop in small letters, where we have just written unasked', () => {
    expect(isOptOutWord('stop', { ...IDLE, isAsked: true, isUnasked: true })).toBe(true)
  })

  it('no letter that a prompt may be answered with', () => {
    expect(isOptOutWord('N', ASKED)).toBe(false)
    expect(isOptOutWord('n', { ...TEXTING, isAsked: true })).toBe(false)
    expect(isOptOutWord('t', { ...ASKED, labels: ['R 红灯', 'T 电话'] })).toBe(false)
    expect(isOptOutWord('R', { ...ASKED, labels: ['R. red', 'G. green'] })).toBe(false)
    expect(isOptOutWord('R', { ...ASKED, labels: ['Red', 'Green'] })).toBe(true)
  })

  it('no word that a shown choice is', () => {
    expect(isOptOutWord('CANCEL', { ...TEXTING, isAsked: true, labels: ['Cancel the visit', 'Keep it'] })).toBe(false)
    expect(isOptOutWord('退订', { ...ASKED, labels: ['退订', '不退'] })).toBe(false)
  })

  it.each(['取消', '停', '退订宽带', 'stopped', 'TV', 'T1', 'the end', '不', 'no', '退', '', 'return'])(
    'not %s',
    (text) => {
      expect(isOptOutWord(text, TEXTING)).toBe(false)
    },
  )

  it.each(['START', 'start', '恢复接收', 'unstop', '重新订阅。'])('%s brings them back', (text) => {
    expect(isReturnWord(text, TEXTING)).toBe(true)
  })
})

const BOTH = ['marketing', 'survey']

describe('a refusal in one’s own words', () => {
  it.each([
    ['别再给我发广告了', ['marketing']],
    ['广告别发', ['marketing']],
    ['广告别发了', ['marketing']],
    ['不要给我推销', ['marketing']],
    ['别老给我发优惠短信', ['marketing']],
    ['以后不要再给我推荐业务', ['marketing']],
    ['不想收到你们的促销短信', ['marketing']],
    ['促销短信请不要再发给我', ['marketing']],
    ["don't text me promotions", ['marketing']],
    ['please stop sending me offers', ['marketing']],
    ['no more ads', ['marketing']],
    ['Stop the marketing texts', ['marketing']],
    ['别再问我满意度了', ['survey']],
    ['不要再给我发问卷', ['survey']],
    ['以后别做回访了', ['survey']],
    ['别老让我打分', ['survey']],
    ['回访以后别打了', ['survey']],
    ['stop asking me for feedback', ['survey']],
    ['no more surveys please', ['survey']],
    ["don't ask me to rate you", ['survey']],
    ['不想再收到你们的短信', BOTH],
    ['别再给我发短信了', BOTH],
    ['以后别再给我发消息', BOTH],
    ['别再发了', BOTH],
    ['stop texting me', BOTH],
    ["don't message me again", BOTH],
    ['take my number off your list', BOTH],
    ['帮我退订短信', BOTH],
    ['把我从名单里删了', BOTH],
    ['请将本号码移出群发', BOTH],
    ['stop with the ads already', ['marketing']],
    ['please remove this number from your mailing', BOTH],
    ['别再给我发广告，也别再问我满意度', BOTH],
  ])('%s', (text, classes) => {
    expect(readRefusal(text)).toEqual({ classes, rest: '' })
  })

  it.each([
    ['烦死了，别再给我发广告了，谢谢', ''],
    ['网断了，周六上午来，别再给我发广告', '网断了，周六上午来'],
  ])('%s leaves %o', (text, rest) => {
    expect(readRefusal(text)).toEqual({ classes: ['marketing'], rest })
  })

  it.each([
    ...[
      '光猫停止发光了',
      '师傅到了别发短信，打电话',
      '不要发验证码',
      '收不到短信',
      '短信没收到',
      '不评价',
      '不想评价',
      '打几分',
      '5分',
    ],
    ...[
      '有什么优惠',
      '优惠活动还有吗',
      '退订宽带',
      '我要退网',
      '不用来了',
      '别来了',
      '不要改时间',
      '这个广告上的套餐怎么办',
    ],
    ...[
      "don't call before 9",
      'stop',
      'please send the technician',
      'no signal',
      "I don't see any offers",
      'stop the visit',
    ],
    ...['别再断网了', '别老断', '消息发给我', '不要发票'],
  ])('is not %s', (text) => {
    expect(readRefusal(text)).toBeUndefined()
  })
})

describe('coming back', () => {
  it.each([
    ['恢复接收', []],
    ['还是给我发吧', []],
    ['算了，还是给我发吧', []],
    ['可以给我发优惠', ['marketing']],
    ['恢复发送优惠信息', ['marketing']],
    ['恢复满意度回访', ['survey']],
    ['有活动通知我一下', ['marketing']],
    ['打开推送', []],
    ['sign me up for alerts', ['marketing']],
    ["ping me when there's a new deal", ['marketing']],
    ['opt me back in', []],
    ['send me the offers again', ['marketing']],
  ])('%s', (text, classes) => {
    expect(readReturn(text)?.classes).toEqual(classes)
  })

  it.each([
    '宽带恢复了',
    '恢复了吗',
    '重新预约',
    '发给我',
    '继续',
    '把记录发给我',
    '重新发送',
    '重新发一下',
    '再发一次',
    'start over',
    'no more offers',
  ])('is not %s', (text) => expect(readReturn(text)).toBeUndefined())
})

describe('whether offers are chosen by one’s own usage', () => {
  it.each([
    ['不要用我的用量推荐', 'off'],
    ['别根据我的流量给我推荐套餐', 'off'],
    ['关闭个性化推荐', 'off'],
    ["don't use my usage to recommend offers", 'off'],
    ['turn off personalised offers', 'off'],
    ['可以根据我的用量推荐', 'on'],
    ['打开个性化推荐', 'on'],
    ['turn personalised offers back on', 'on'],
    ['我的用量是多少', undefined],
    ['流量用完了', undefined],
  ])('%s: %s', (text, choice) => {
    expect(readPersonalChoice(text)).toBe(choice)
  })
})
