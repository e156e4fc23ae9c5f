import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { asksForMore } from '#src/language/answers/asks-for-more.ts'
import { asksForAssistant, handsBack } from '#src/language/answers/ends-talk.ts'
import { endsInQuestion } from '#src/language/answers/is-asked.ts'
import { isCalledIn, isNamedIn } from '#src/language/answers/is-called-in.ts'
import { mayBeASlip } from '#src/language/answers/may-be-a-slip.ts'
import { namesNoVisit } from '#src/language/answers/names-no-visit.ts'
import { readMinutesLate } from '#src/language/answers/read-delay.ts'
import { readFreedAnswer } from '#src/language/answers/read-freed-answer.ts'
import { readLight } from '#src/language/answers/read-light.ts'
import { readMeantKind } from '#src/language/answers/read-meant-kind.ts'
import { tellsOfTrying } from '#src/language/answers/read-tried.ts'
import { saysNotReceived } from '#src/language/answers/says-not-received.ts'
import { triesNothing } from '#src/language/answers/tries-nothing.ts'
import { readDayOfVisit, readHourOfVisit, saysTomorrow } from '#src/language/answers/visit-named-by-time.ts'
import { surnameOf } from '#src/language/surname.ts'

const NOW = DateTime.fromISO('2026-11-23T10:00', { zone: 'Asia/Shanghai' })

/** Whether a message is read so: every hit and every miss of a reader that says yes or no. */
function describeReader(what: string, reads: (text: string) => boolean, hits: string[], misses: string[]): void {
  describe(what, () => {
    it.each(hits)('is read in: %s', (message) => expect(reads(message)).toBe(true))
    it.each(misses)('is not in: %s', (message) => expect(reads(message)).toBe(false))
  })
}

describeReader(
  'that a code has not come',
  saysNotReceived,
  ['没收到', '验证码没收到啊', '收不到', '没来', '再发一次', '沒收到', "I didn't get it", 'Resend', 'send it again'],
  ['123456', '收到了', '换个号码', 'I got it', '发了'],
)
describeReader(
  'the wish for the assistant',
  asksForAssistant,
  ['助手', '回到助手', '找机器人。', '结束对话', '机器人', 'Back to the assistant', 'bot'],
  ['助手在吗', '人工', '结束了吗', 'robot please help me', '交回'],
)
describeReader(
  'the end of a talk that staff took over',
  handsBack,
  ['交回', '交回助手', '办完了。', '完毕', '结束', 'Hand it back', 'hand back!', 'end'],
  ['还没办完', '结束人工', '周末', 'the end of the week', '助手'],
)
describeReader(
  'a command that names no visit',
  namesNoVisit,
  ['查预约', '改时间', '取消上门。', '派个师傅', '请帮我改派', '換個師傅', 'cancel the visit', 'Move, please'],
  ['取消胡军的上门', '0023改到周五', '开发区的预约', 'move the visit of Emily'],
)
describeReader(
  'that something was tried',
  tellsOfTrying,
  ['重启了三道了', '断电试了', '整过了', '拔了电源又插', '关了再开', 'I Rebooted it', 'already tried that'],
  ['灯红的', '还是不行', '直接来人', "it's still down"],
)
describeReader(
  'that nobody wants to try anything',
  triesNothing,
  ['直接来人吧', '懒得弄', '我不会弄', '叫个师傅', 'just send someone', "I don't want to"],
  ['重启了，还是不行', '好了', '灯是绿的', 'it works now'],
)
describeReader(
  'the next page',
  asksForMore,
  ['更多', '还有呢', '还有吗', '下一页', '後面的', '看工单', 'More', ' next '],
  ['还有吗，我要改约', '后天', 'no more', '1'],
)
describeReader(
  'what may be a slip',
  mayBeASlip,
  ['打错了', '发错了不好意思', '弄错'],
  ['我不是胡军', '错过了', '号码错了'],
)
describeReader(
  'a question at the end',
  endsInQuestion,
  ['路由器也要搬吗', '搬哪里呢 ', '是吗？', 'where?'],
  ['文明路25号', '好的'],
)
describeReader(
  'tomorrow',
  saysTomorrow,
  ['明天的来不了', '明早那单', 'the one Tomorrow'],
  ['今天晚20分钟', '天明路那单', '后天'],
)

describe('what is said to a time that became free', () => {
  it.each([
    ['改过去', 'takes'],
    ['要这个', 'takes'],
    ['换吧', 'takes'],
    ['Please move it', 'takes'],
    ['不改了，再有空的告诉我', 'waits_on'],
    ['以后有别的时间再通知我', 'waits_on'],
    ['继续等', 'waits_on'],
    ['no, but keep me posted', 'waits_on'],
    ['不改', undefined],
    ['别换了', undefined],
    ['不要', undefined],
    ['好的', undefined],
    ['no thanks', undefined],
  ])('%s: %s', (message, answer) => expect(readFreedAnswer(message)).toBe(answer))
})

describe('a visit named by its time', () => {
  const hourOf = (text: string) => readHourOfVisit(text, NOW)?.map((time) => 'start' in time && time.start)
  it.each(['16点那单', '下午四点那家', '十点半的单', 'the 4 pm one', 'the one at 4pm'])('has an hour: %s', (message) =>
    expect(readHourOfVisit(message, NOW)).toHaveLength(1),
  )
  it.each(['16点到', '四点个小时后', '晚20分钟', '这单', 'one hour', 'at 4pm'])('has none: %s', (message) =>
    expect(hourOf(message)).toBeUndefined(),
  )
  it.each(['周六那个', '取消周六的预约', 'cancel my Saturday visit', 'the one on Saturday'])(
    'has a day: %s',
    (message) => expect(readDayOfVisit(message, NOW)).not.toEqual([]),
  )
  it.each(['那个不要了', '取消', 'cancel my visit'])('has no day: %s', (message) =>
    expect(readDayOfVisit(message, NOW)).toEqual([]),
  )
})

describe('somebody is named', () => {
  const person = { name: '胡秀英', salutation: '女士', phone: '19900000023' }
  it.each(['胡秀英那单', '胡女士那家', '0023改到周五', '19900000023'])('by %s', (words) =>
    expect(isNamedIn(words, person)).toBe(true),
  )
  it.each(['胡先生那单', '胡军', '023', '那单晚20分钟', ''])('and not by %s', (words) =>
    expect(isNamedIn(words, person)).toBe(false),
  )
  it('by 先生 where no salutation is on file, and by both characters of a long surname', () => {
    expect(isCalledIn('胡先生那单', { name: '胡军' })).toBe(true)
    expect(isCalledIn('欧阳先生那单', { name: '欧阳明' })).toBe(true)
    expect(isCalledIn('阳先生那单', { name: '欧阳明' })).toBe(false)
  })
  it('in English by the name, and not by how it begins', () => {
    expect(isCalledIn('Emily Carter, 20 minutes late', { name: 'Emily Carter' })).toBe(true)
    expect(isCalledIn('Emergency, 20 minutes late', { name: 'Emily Carter' })).toBe(false)
  })
})

describe('a surname', () => {
  it.each([
    ['胡秀英', '胡'],
    ['欧阳明', '欧阳'],
    ['宇文成', '宇文'],
    ['轩辕', '轩辕'],
    ['Emily Carter', undefined],
    ['胡', undefined],
  ])('of %s is %s', (name, surname) => expect(surnameOf(name)).toBe(surname))
})

describe('the kind of work that is meant', () => {
  it.each([
    ['移机那个不用来了', 'move'],
    ['我说移机，不是维修', 'move'],
    ['不是维修，是装机', 'install'],
    ['not the repair, the installation', 'install'],
    ['那个不要了', undefined],
  ])('in %s is %s', (message, kind) => expect(readMeantKind(message)).toBe(kind))
})

describe('the light', () => {
  it.each([
    ['红的', 'red'],
    ['闪红灯', 'red'],
    ["it's Red", 'red'],
    ['没得亮', 'not_red'],
    ['不红', 'not_red'],
    ['绿色', 'not_red'],
    ['off', 'not_red'],
    ['看不到', undefined],
    ['I reddened', undefined],
  ])('in %s is %s', (message, light) => expect(readLight(message)).toBe(light))
})

describe('how many minutes late', () => {
  it.each([
    ['30', 30],
    ['二十分钟', 20],
    ['三十分', 30],
    ['晚半小时，堵车', 30],
    ['堵车', undefined],
    ['不晚', undefined],
  ])('%s: %s', (message, minutes) => expect(readMinutesLate(message)).toBe(minutes))
})
