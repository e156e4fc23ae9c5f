import { describe, expect, it } from 'vitest'
import { troubleInBrief, troubleWords } from '#src/language/answers/trouble-words.ts'

describe('what the installer reads of a trouble', () => {
  it.each([
    ['算了不用人了，你们的人也是骗子，你先说说我屋里网断断续续的咋弄', '我屋里网断断续续的咋弄'],
    ['你们服务太差，电视黑屏', '电视黑屏'],
    ['You are all useless. The router is dead.', 'The router is dead.'],
    ['hiii 我家wifi寄了', '我家wifi寄了'],
    ['网断三天了，再不来我找律师', '网断三天了'],
    ['网断了，我现在就去12345投诉', '网断了'],
    ['wifi down, please arrange an engineer', 'wifi down'],
    ['hi the wifi is dead, red light. pls, gate code 1234', 'the wifi is dead, red light. pls, gate code 1234'],
  ])('has nothing that is only said of us: %s', (text, left) => expect(troubleWords(text)).toBe(left))

  it.each(['网断了，光猫红灯', '你们是骗子', '态度很好，就是网慢', '垃圾桶旁边的光猫坏了'])(
    'is otherwise as it was said: %s',
    (text) => expect(troubleWords(text)).toBe(text),
  )

  it.each([
    '网断了，我家在法院对面，门禁1234',
    '网断了，文化路315号2单元',
    '断网，门禁密码12345',
    '没网，我住电视台旁边，到了找记者站的保安',
    'wifi down, please do ring my neighbour',
    'no internet, please call me when you are at the gate',
    'internet dead, flat is opposite the court, code 12345',
  ])('says where it is and whom to ring: %s', (text) => expect(troubleWords(text)).toBe(text))

  it('is read back in brief where it is a long tale: the clauses that tell it', () => {
    const tale =
      '我家住了三代人，孙子要上网课，我也爱看戏，老头子天天看新闻。网从周一起就断断续续，光猫的灯是红的。大家都急得团团转，麻烦你们费心了'
    expect(troubleInBrief(tale)).toBe('网从周一起就断断续续，光猫的灯是红的。…')
  })

  it('is cut from where the trouble begins where a tale has no stop', () => {
    const brief = troubleInBrief(`${'我跟你讲啊'.repeat(20)}网断了${'真是急人'.repeat(20)}`)
    expect(brief).toContain('网断了')
    expect(brief.length).toBeLessThan(70)
  })

  it('is read back whole where it is short', () => expect(troubleInBrief('网断了')).toBe('网断了'))
})
