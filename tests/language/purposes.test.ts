import { describe, expect, it } from 'vitest'
import { readPurpose } from '#src/language/purposes.ts'

describe('a whole message', () => {
  it.each([
    ['取消', 'stop'],
    ['算了吧', 'stop'],
    ['never mind', 'stop'],
    ['cancel', 'stop'],
    ['取消预约', 'cancel'],
    ['不用来了', 'cancel'],
    ['cancel my appointment', 'cancel'],
    ['返回', 'go_back'],
    ['上一步', 'go_back'],
    ['go back', 'go_back'],
    ['重新开始', 'start_over'],
    ['从头来', 'start_over'],
    ['start over', 'start_over'],
    ['人工', 'human'],
    ['请转人工', 'human'],
    ['agent', 'human'],
    ['我的预约', 'show'],
    ['my appointments', 'show'],
    ['改时间', 'move'],
    ['reschedule', 'move'],
    ['你好', 'greet'],
    ['Hello!', 'greet'],
    ['帮助', 'help'],
    ['what can you do?', 'help'],
    ['谢谢', 'thanks'],
    ['拜拜', 'bye'],
    ['thx bye', 'bye'],
    ['好的谢谢，拜拜', 'bye'],
    ['没事了，再见', 'bye'],
    ['退订', 'opt_out'],
    ['怎么回事啊？', 'why'],
    ['why?', 'why'],
    ['打错了', 'wrong_person'],
    ['我要预约', 'book'],
  ])('%s is the purpose and nothing else', (message, purpose) => {
    expect(readPurpose(message)).toMatchObject({ purpose, isWhole: true })
  })

  it('STOP in capitals ends the messages, in small letters this talk', () => {
    expect(readPurpose('STOP').purpose).toBe('opt_out')
    expect(readPurpose('stop').purpose).toBe('stop')
  })
})

describe('a cancellation beside what it is about', () => {
  it.each([
    ...[
      '周五我有事 来不了 取消',
      '不来了 取消',
      '我说的是取消！！',
      '对取消',
      '周五的取消',
      '没空，取消',
      '明天那个我想取消',
    ],
    ..."i can't do friday anymore, cancel|we are away, please cancel".split('|'),
  ])('is heard in: %s', (message) => expect(readPurpose(message).purpose).toBe('cancel'))

  it.each(['先别取消', '我不想取消', '怎么取消', '你们取消', '不用取消'])('is not heard in: %s', (message) =>
    expect(readPurpose(message).purpose).not.toBe('cancel'),
  )
})

describe('a question where the installer is', () => {
  it.each(['怎么还没来', '为什么还没人来', '还要多久', '师傅还没到', 'why is nobody here', 'where are you'])(
    '%s shows what is agreed',
    (message) => expect(readPurpose(message).purpose).toBe('show'),
  )
})

describe('a question that has one answer', () => {
  it.each([
    ['收费吗', 'cost'],
    ['上门要钱不', 'cost'],
    ['will it cost me anything', 'cost'],
    ['要多久能修好', 'duration'],
    ['how long does it take', 'duration'],
    ['需要有人在家吗', 'presence'],
    ['do i need to be home?', 'presence'],
  ])('%s', (message, purpose) => expect(readPurpose(message).purpose).toBe(purpose))

  it.each([
    ['网断了，我上周才交费', 'book'],
    ['我必须在家办公，网断了', 'book'],
    ['你们乱收费', undefined],
    ['师傅找我要钱', undefined],
    ['付费没问题，可以', undefined],
    ['家里断网了，周六上午能来吗，收费吗', 'book'],
    ['那改到周日上午吧，上门收费吗', 'move'],
    ['维修费用太高，不修了', 'cancel'],
    ['how long will it take for someone to come', 'show'],
    ['为什么给我改到周六，我要周日上午', 'move'],
    ['怎么给我改时间', 'move'],
    ['为什么不能改时间', 'move'],
    ['will someone be there tomorrow', undefined],
  ])('is not asked by: %s', (message, purpose) => expect(readPurpose(message).purpose).toBe(purpose))
})

describe('a question why', () => {
  it.each([
    '为什么又改到周三',
    '你们怎么又取消了',
    '凭什么给我取消',
    'why did you move my visit to Friday',
    'how come it was cancelled',
  ])('%s is no wish to change anything', (message) => expect(readPurpose(message).purpose).toBe('why'))
  it.each([
    ['怎么取消预约', 'cancel'],
    ['怎么改时间', 'move'],
    ['why not move it to Friday', 'move'],
    ['我家网怎么又断了', 'book'],
  ])('%s is a wish', (message, purpose) => expect(readPurpose(message).purpose).toBe(purpose))
})

describe('a longer message', () => {
  it.each([
    ['能不能改到周日', 'move'],
    ['师傅什么时候来', 'show'],
    ['你是机器人不？叫个活人来', 'human'],
    ['要给钱不', 'cost'],
    ['用不用交钱', 'cost'],
    ['都几点了，人呢', 'show'],
    ['师傅人呢', 'show'],
    ['人来了没', 'show'],
    ['还来不来了', 'show'],
    ['等了一上午没人来', 'show'],
    ['说好的上午来，人影都没有', 'show'],
    ['I want to talk to a person', 'human'],
    ['房东不让装，取消订单', 'cancel'],
    ['不要再给我发短信了', 'opt_out'],
    ['我没办过你们的宽带', 'wrong_person'],
    ['can we move my visit to Friday', 'move'],
    ['when is the technician coming', 'show'],
    ['你听不懂，我要人工', 'human'],
  ])('%s has its purpose', (message, purpose) => {
    expect(readPurpose(message).purpose).toBe(purpose)
  })

  it.each([
    ['家里宽带断了，周六上午能来吗', 'repair'],
    ['网速慢', 'repair'],
    ['LOS灯闪红', 'repair'],
    ['电视没信号', 'repair'],
    ['no internet', 'repair'],
    ['wifi is slow', 'repair'],
    ['装宽带', 'install'],
    ['book an installation please', 'install'],
    ["I'd like a new line installed today afternoon", 'install'],
    ['i want a new line today evening', 'install'],
    ['want internet put in', 'install'],
    ['need a new connection', 'install'],
    ['please lay a new fibre line', 'install'],
    ['sign up for fiber', 'install'],
    ['can you get me connected', 'install'],
    ['my new line does not work', 'repair'],
    ['i got a new line last week and it is slow', 'repair'],
    ['移机', 'move'],
    ['我要搬家了', 'move'],
    ['光猫要挪到二楼', 'move'],
    ['约个时间来检查下线路吧', 'inspection'],
  ])('%s asks for a visit of its kind', (message, visitKind) => {
    expect(readPurpose(message)).toMatchObject({ purpose: 'book', visitKind })
  })

  it.each(['周六上午', '好的', '2', '13812345678', 'any time is fine', '今天天气不错', ''])(
    '%s has none',
    (message) => {
      expect(readPurpose(message)).toEqual({ purpose: undefined, isWhole: false })
    },
  )
})

describe('several questions in one message', () => {
  it.each([
    ['要钱不？要多久？', ['cost', 'duration']],
    ['要多久，要人在家吗', ['duration', 'presence']],
    ['how long does it take and what does it cost', ['duration', 'cost']],
    ['上门要钱不', ['cost']],
    ['要钱不？网断了', undefined],
  ])('are all heard: %s', (message, asks) => expect(readPurpose(message).asks).toEqual(asks))
})

describe('trouble', () => {
  it.each([
    '收不到台',
    '电视收不到信号',
    'wifi收不到',
    '网速怎么不到10兆',
    '为什么不到一个月就坏了',
    '等了半天了网页还打不开',
  ])('is reported: %s', (message) => expect(readPurpose(message).purpose).toBe('book'))

  it.each([
    ['我收不到验证码', undefined],
    ['手机信号好但收不到验证码', undefined],
    ['师傅怎么还不到', 'show'],
    ['等了半天了', 'show'],
    ['等你们半天了人都没来', 'show'],
  ])('is not: %s', (message, purpose) => expect(readPurpose(message).purpose).toBe(purpose))
})

describe('the wish to keep a visit', () => {
  it.each(['不改了', '那就不动了', '不取消了', '刚才说取消，现在不取消了', "don't cancel"])('is heard: %s', (message) =>
    expect(readPurpose(message).purpose).toBe('show'),
  )

  it.each([
    ['不改了，直接取消吧', 'cancel'],
    ['算了不改了取消预约', 'cancel'],
    ["don't leave it, cancel the visit", 'cancel'],
    ['网页不动了', undefined],
    ['进度条不动了', undefined],
  ])('is not: %s', (message, purpose) => expect(readPurpose(message).purpose).toBe(purpose))
})

describe('anger', () => {
  it.each(['俺都打了仨电话了，气死俺了', '恁咋恁慢嘞', 'this is the third time I call, ridiculous', '什么服务态度'])(
    'is heard: %s',
    (message) => expect(readPurpose(message).purpose).toBe('anger'),
  )

  it.each([
    ['都打了三个电话了，师傅什么时候来', 'show'],
    ['气死我了，转人工', 'human'],
    ['师傅上次弄坏了我的墙，要赔偿', 'human'],
    ['我家地板被你们师傅划花了', 'human'],
    ['they broke my door', 'human'],
    ['网太慢了', 'book'],
    ['第三个', undefined],
    ['你们有什么服务', undefined],
    ['问了几个人', undefined],
    ['太慢了，改到明天', 'move'],
  ])('gives way to what is wanted: %s', (message, purpose) => expect(readPurpose(message).purpose).toBe(purpose))
})

describe('the wish to leave us', () => {
  it.each([
    '不约了，俺退网',
    '宽带不用了，销户',
    'cancel my contract',
    "I'm switching provider",
    '我要换别家',
    'cancel my broadband',
  ])('is heard: %s', (message) => expect(readPurpose(message).purpose).toBe('leave'))

  it.each([
    ['cancel my internet visit', 'cancel'],
    ['cancel the internet engineer', 'cancel'],
    ['cancel my broadband install on friday', 'cancel'],
    ['取消维修', 'cancel'],
    ['不约了', 'cancel'],
    ['I need to change my company name on the bill', 'move'],
    ['换别家的师傅', undefined],
    ['网不用了，已经好了', undefined],
    ['网络停了', undefined],
  ])('is not: %s', (message, purpose) => expect(readPurpose(message).purpose).toBe(purpose))
})
