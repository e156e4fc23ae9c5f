import { describe, expect, it } from 'vitest'
import { asksForOthers } from '#src/language/answers/asks-for-others.ts'
import { asksWhatIsFree } from '#src/language/answers/asks-what-is-free.ts'
import { numberBeyond, readChoice } from '#src/language/answers/read-choice.ts'
import { readCode } from '#src/language/answers/read-code.ts'
import { readName } from '#src/language/answers/read-name.ts'
import { readPhone } from '#src/language/answers/read-phone.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'
import { readLanguage } from '#src/language/read-language.ts'

describe('an answer to a yes-or-no question', () => {
  it.each([
    'I guess so',
    '嗯',
    '行',
    '中',
    '好的',
    '可以',
    '对',
    '没问题',
    '要得',
    '好嘞',
    '成',
    '就这样吧',
    '嗯嗯好的谢谢',
    '👌',
    '没错，是的',
    'OK',
    'yeah sure',
    'yep',
    'sounds good',
    'fine by me',
    '可以的师傅',
  ])('%s means yes', (answer) => {
    expect(readYesNo(answer)).toBe('yes')
  })

  it.each([
    '不用了',
    '算了',
    '不行',
    '不要',
    '好的不用了',
    '嗯不用了谢谢',
    '别了',
    '唔使啦',
    '没必要',
    '不太方便',
    'nah',
    'nope',
    'no thanks',
    'not really',
    "that doesn't work for me",
    'yeah no',
    '👎',
    '这个时间不行',
  ])('%s means no', (answer) => {
    expect(readYesNo(answer)).toBe('no')
  })

  it.each([
    '可以吗？',
    '是吗',
    '周六',
    '1',
    '好像不对劲，网还是断的',
    '不，可以的',
    'no, yes',
    '',
    'yes but only on Friday',
    '你好',
  ])('%s is left to the asker', (answer) => {
    expect(readYesNo(answer)).toBeUndefined()
  })
})

const OFFERS = ['11月24日 周二 上午 09:00–11:00', '11月24日 周二 下午 13:00–15:00', '11月25日 周三 上午 09:00–11:00']
const PLACES = ['Wi-Fi is slow', 'No internet', 'TV has no signal']

describe('a choice from a list', () => {
  it.each([
    ['1', 0],
    ['２。', 1],
    ['②', 1],
    ['2️⃣', 1],
    ['第二个', 1],
    ['要第三个时间', 2],
    ['选1', 0],
    ['1吧', 0],
    ['就3吧', 2],
    ['二', 1],
    ['B', 1],
    ['第二档', 1],
    ['option 2', 1],
    ['number one please', 0],
    ['the second one', 1],
    ["I'll take the third", 2],
    ['最后一个', 2],
    ['后面那个', 2],
    ['前面那个', 0],
    ['中间那个', 1],
    ['倒数第二个', 1],
    ['the last one', 2],
    ['the middle one', 1],
    ['下午吧', 1],
    ['周三', 2],
    ['周二下午那个', 1],
    ['11月25日', 2],
    ['no, 2', 1],
    ['no 1', 0],
    ['No. 2', 1],
    ['nope, the second one', 1],
    ['不，2', 1],
    ['不对，第二个', 1],
    ['1？', 0],
    ['2?', 1],
    ['第二个？', 1],
    ['2吧 啊不 1', 0],
    ['2 啊不是，3', 2],
    ['1，不对，2', 1],
    ['2 打错了 3', 2],
    ['第一个，算了第二个吧', 1],
    ['1 不 2', 1],
    ['2 no wait 1', 0],
    ['10吧 啊不 1', 0],
    ['2, sorry, 3', 2],
    ['the first one, actually the last one', 2],
    ['周三吧，啊不，1', 0],
    ['1 啊不 周三', 2],
    ["two's fine", 1],
  ] as const)('%s picks it', (answer, index) => {
    expect(readChoice(answer, OFFERS)).toBe(index)
  })

  it.each([
    ['都可以，哎呀第二个算了', 1],
    ['och whatever, the second yin', 1],
    ['随便，2', 1],
    ['any is fine, the first one', 0],
  ] as const)('%s picks it, whatever else would do', (answer, index) => {
    expect(readChoice(answer, OFFERS)).toBe(index)
  })

  it.each([
    '都可以',
    '随便一个',
    'whatever',
    '算了',
    '算了不约了',
    '都行1个',
    'whatever 4pm',
    '都可以，2点',
    '都不行，算了',
  ])('%s leaves it open', (answer) => {
    expect(readChoice(answer, OFFERS)).toBeUndefined()
  })

  it.each([
    'not 2',
    '不要2',
    '不选2',
    '2不行',
    '第二个不行',
    '不2',
    '不，2不行',
    '2或3',
    '1 or 2',
    'no',
    '不',
    '4',
    '0',
    '周二',
    '上午',
    '都不行',
    '不要下午',
    '3点',
    '你好',
    '',
    '12',
    '2 啊不',
    '2 no wait',
    '1不要2',
    '不是，都不行',
  ])('%s picks none', (answer) => {
    expect(readChoice(answer, OFFERS)).toBeUndefined()
  })

  it.each([
    ['slow', 0],
    ['no internet please', 1],
    ['the tv one', 2],
  ] as const)('%s fits the words of an option', (answer, index) => {
    expect(readChoice(answer, PLACES)).toBe(index)
  })

  it.each([
    ['yes ten please', 10],
    ["ten's fine", 10],
    ['10吧', 10],
    ['十', 10],
    ['好，十一', 11],
  ] as const)('%s names a number that the list does not have', (answer, number) => {
    expect(numberBeyond(answer, 4)).toBe(number)
  })

  it('takes the longest of labels that lie inside each other', () => {
    expect(readChoice('不是', ['是', '不是'])).toBe(1)
  })
})

describe('a phone number', () => {
  it.each([
    ['138 1234 5678', '13812345678'],
    ['+86 138-1234-5678', '13812345678'],
    ['我的电话是１３８１２３４５６７８', '13812345678'],
    ['一三八一二三四五六七八', '13812345678'],
    ['010-62345678', '01062345678'],
    ['(0755) 2345 6789', '075523456789'],
    ['1 3 8 1 2 3 4 5 6 7 8', '13812345678'],
    ['0138 1234 5678', '13812345678'],
    ['2026-11-25 13812345678', '13812345678'],
    ['2026-11-25 138 1234 5678', '13812345678'],
    ['16-12-2026 13812345678', '13812345678'],
    ['11月25日 13812345678', '13812345678'],
    ['周一 13812345678', '13812345678'],
    ['星期三一三八一二三四五六七八', '13812345678'],
    ['3号楼 13812345678', '13812345678'],
    ['010-62345678，手机13812345678', '13812345678'],
    ['13812345678 13812345678', '13812345678'],
  ])('is read from %s', (message, phone) => {
    expect(readPhone(message)).toBe(phone)
  })

  it.each([
    '不是13912345678，是13812345678',
    '是13812345678，不是13912345678',
    '13912345678改成13812345678',
    '13912345678 不对 13812345678',
    'not 13912345678 but 13812345678',
    '13912345678, sorry, 13812345678',
    '原来的13912345678停用了，打13812345678',
  ])('is the one that is meant in %s', (message) => {
    expect(readPhone(message)).toBe('13812345678')
  })

  it.each([
    '12345',
    '138123456789',
    '110',
    '没有',
    '2026-11-23',
    '2026-11-23 14:30-16:00',
    '不是13812345678',
    '13812345678或者13912345678',
  ])('is not read from %s', (message) => {
    expect(readPhone(message)).toBeUndefined()
  })
})

describe('a one-time code', () => {
  it.each(['123456', '１２３４５６', '123 456', '验证码是123456。', '一二三四五六', 'the code is 123456', '123-456'])(
    'is read from %s',
    (message) => {
      expect(readCode(message)).toBe('123456')
    },
  )

  it.each(['12345', '1234567', '13812345678', '123456 或者 654321', '没收到'])('is not read from %s', (message) => {
    expect(readCode(message)).toBeUndefined()
  })
})

describe('a name', () => {
  it.each([
    ['王小明', '王小明'],
    ['我叫李雷', '李雷'],
    ['我姓张', '张'],
    ['姓李', '李'],
    ['就写陈师傅吧', '陈师傅'],
    ["Mary-Jane O'Neil", "Mary-Jane O'Neil"],
    ['欧阳娜娜', '欧阳娜娜'],
    ['李女士', '李女士'],
    ['买买提·艾力', '买买提·艾力'],
    ['my name is Ann Lee', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
    ["Sean O'Brien", "Sean O'Brien"],
    ['Will Smith', 'Will Smith'],
    ['My name is Ann and I live here', 'Ann'],
    ['call me Tom', 'Tom'],
    ['He Ping', 'He Ping'],
    ['白洁', '白洁'],
    ['我叫白天宇', '白天宇'],
    ['关羽', '关羽'],
    ['张有才', '张有才'],
    ['张李小明', '张李小明'],
    ['我姓成', '成'],
    ['成先生', '成先生'],
  ])('is read from %s', (message, name) => {
    expect(readName(message)).toBe(name)
  })

  it.each([
    '不知道',
    '周六上午',
    '好的',
    '人工',
    'I am busy',
    '123',
    '白天',
    '白天不行',
    '单位',
    '关机',
    '费用',
    '周围',
    '钱不够',
    '谢了',
    '安全',
    '安全问题',
    '马上到',
    '路上堵',
    '查一下',
    '成',
    '我是单位的',
    '牛啊',
    '白云区',
    '白跑',
    '冷死',
    '莫急',
    'One Moment',
    "I'm Driving",
    "It's Urgent",
    'This is Ridiculous',
    'Thank You',
    "I'm Not Sure",
    "I'm Busy Today",
    'Good Morning',
    'Not Yet',
    'Wrong Number',
    'Never Mind',
    'call me back',
    'call me when you arrive',
    'my name is not important',
  ])('is not read from %s', (message) => {
    expect(readName(message)).toBeUndefined()
  })
})

describe('the question what is free', () => {
  it.each([
    '有哪些时间',
    '什么时候有空',
    '还有别的时间吗',
    '有没有晚一点的',
    '几点有空',
    'what times are available?',
    'anything earlier?',
    'when can you come',
  ])('is heard in %s', (message) => {
    expect(asksWhatIsFree(message)).toBe(true)
  })

  it.each(['我什么时候都行', '我周三有时间', '下午可以吗', 'any time is fine', '周三下午'])(
    'is not heard in %s',
    (message) => {
      expect(asksWhatIsFree(message)).toBe(false)
    },
  )

  it.each(['还有别的吗', '有没有其他时间', '换一批', 'Propose something else', 'anything else?', 'show me other ones'])(
    'is of others than those shown in %s',
    (message) => expect(asksForOthers(message)).toBe(true),
  )
  it.each([
    '有哪些时间',
    '别的时间都不行',
    '换个地址',
    '别的事',
    'what times are available?',
    'the other one',
    'or else',
  ])('is of no others in %s', (message) => expect(asksForOthers(message)).toBe(false))
})

describe('the language of a message', () => {
  it.each([
    ['网断了', 'zh-CN'],
    ['book个安装，saturday可以吗', 'zh-CN'],
    ['wifi坏了', 'zh-CN'],
    ['no internet since yesterday', 'en'],
    ['tomorrow', 'en'],
    ['cancel', 'en'],
  ])('of %s is clear', (message, language) => {
    expect(readLanguage(message)).toBe(language)
  })

  it.each([
    'ok',
    '1',
    '😀',
    'wifi',
    '',
    '15:00',
    '<script>alert(1)</script>',
    "1' or '1'='1",
    'https://example.com/one-two-three',
  ])('of %s is not', (message) => {
    expect(readLanguage(message)).toBeUndefined()
  })
})
