import { describe, expect, it } from 'vitest'
import { withoutInsults } from '#src/language/answers/without-insults.ts'

describe('a message without its insults', () => {
  it.each([
    ['对对对 废话真多', '对对对'],
    ['yes you moron', 'yes'],
    ['问你话耳朵聋了嗦，师傅叫啥', '师傅叫啥'],
    ['你是不是傻，要收钱吗', '要收钱吗'],
    ['r u deaf, how long', 'how long'],
    ['sunday ffs', 'sunday'],
    ['你他妈就知道问 改到下午', '改到下午'],
    ['明天上午滚过来修', '明天上午过来修'],
    ['网又他妈断了 你们干什么吃的', '网又断了'],
    ['are you dumb? I said move it', 'I said move it'],
    ['bunch of idiots. my internet is down, get your ass here tomorrow', 'my internet is down, get here tomorrow'],
  ])('says what is left of it: %s', (text, left) => expect(withoutInsults(text)).toBe(left))

  it.each([
    ...[
      '废物',
      '傻逼公司',
      '你个傻机器人',
      '听不懂人话是吧',
      '说你呢 废物',
      '你们有病吧',
      '什么玩意',
      '你们什么狗屁服务',
    ],
    ...['stupid bot', 'you people are useless', 'f*** you', 'worst company ever', 'this stupid app'],
  ])('is nothing where it does nothing else: %s', (text) => expect(withoutInsults(text)).toBe(''))

  it.each([
    ...[
      '网断了 周六上午来',
      '三点 呃四点',
      '我妈在家',
      '老人耳朵聋了，敲门大声点',
      'my mum is deaf, knock loud',
      '师傅骂我傻逼',
      '把垃圾带走',
      '操作不了',
      '靠近路边',
      '我有病在家',
    ],
    ...['the router is rubbish', 'is this the worst time', 'can you fix it', 'thanks', '1', '人工', ''],
    ...['客户下午不在，他妈在，换了光猫', '孩子他妈在家，直接来就行'],
  ])('stays as it is where it insults nobody: %s', (text) => expect(withoutInsults(text)).toBe(text))
})
