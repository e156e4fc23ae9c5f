import { describe, expect, it } from 'vitest'
import { asksWhatIsMeant } from '#src/language/answers/asks-what-is-meant.ts'
import { isUnsure } from '#src/language/answers/is-unsure.ts'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'
import { saysBack } from '#src/language/answers/says-back.ts'
import { readPurpose } from '#src/language/purposes.ts'

const UNSURE = [
  ...[
    'idk',
    'idk man',
    'not sure tbh',
    'maybe',
    'hmm maybe',
    'dunno',
    'no clue',
    'it depends',
    'I really don’t know yet',
  ],
  ...['不知道', '我也不知道呢', '不晓得', '看情况吧', '说不好', '我还没想好', '到时候再看吧', '可能吧', '难说'],
]
const UNCLEAR = [
  ...['wdym', 'wait wdym', 'what do you mean by that', 'huh', 'what?', 'come again', 'sorry what', "i don't get it"],
  ...['啥意思', '你说的啥意思', '不懂', '没看懂', '啊？', '什么？', '不太明白'],
]
const BACK = [
  ...['back', 'ok back', "i'm back", 'im back now', 'sorry, back', 'here', 'ok im here now'],
  ...['回来了', '我回来了', '在', '在的', '我在呢', '不好意思，回来了'],
]
const LEFT = ['nvm', 'hmm nvm', 'actly nvm', 'ok never mind then', 'och never mind', 'nvm lol', '算了']
const OTHERS = [
  ...[
    'maybe friday',
    'i don’t know the address',
    'not sure about friday, monday?',
    'what time',
    'huh ok',
    'go back',
    'back door',
  ],
  ...[
    '不知道几点',
    '看情况周六吧',
    '什么时候来',
    '意思是周六',
    '我在家',
    '师傅回来了',
    '在开车',
    'yes',
    '好的',
    '啊',
    '',
  ],
]

const others = (...lists: readonly (readonly string[])[]) => [...lists.flat(), ...OTHERS]

describe('an answer that is neither yes nor no', () => {
  it.each(UNSURE)('says that they do not know yet: %s', (text) => expect(isUnsure(text)).toBe(true))
  it.each(UNCLEAR)('asks what was meant: %s', (text) => expect(asksWhatIsMeant(text)).toBe(true))
  it.each(BACK)('says that they are back: %s', (text) => expect(saysBack(text)).toBe(true))
  it.each(LEFT)('leaves it: %s', (text) => {
    expect(readPurpose(text)).toMatchObject({ purpose: 'stop', isWhole: true })
  })

  it.each(others(UNCLEAR, BACK, LEFT))('is not unsure: %s', (text) => expect(isUnsure(text)).toBe(false))
  it.each(others(UNSURE, BACK, LEFT))('asks for no meaning: %s', (text) => expect(asksWhatIsMeant(text)).toBe(false))
  it.each(others(UNSURE, UNCLEAR, LEFT))('says nothing of being back: %s', (text) => expect(saysBack(text)).toBe(false))

  it.each([...UNSURE, ...UNCLEAR, ...LEFT])('is no yes: %s', (text) => expect(readYesNo(text)).not.toBe('yes'))
})

describe('a yes of the street', () => {
  it.each([
    ...['bet', 'can lah', 'can can', 'ya can', 'ok can', 'please do the needful', 'kindly confirm the same', 'righto'],
    ...['安排上', '整吧', '走起', '好勒', '核对无误', '成交', '一言为定', 'ojbk'],
  ])('%s', (text) => expect(readYesNo(text)).toBe('yes'))

  it.each([
    'can you come',
    'can i ask something',
    '整不明白',
    '安排谁来',
    '成交价多少',
    'go on about it',
    'bet you it fails',
  ])('is told from other words: %s', (text) => expect(readYesNo(text)).not.toBe('yes'))
})
