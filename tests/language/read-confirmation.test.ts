import { describe, expect, it } from 'vitest'
import { readConfirmation } from '#src/language/answers/read-confirmation.ts'

describe('what is said to work that is done', () => {
  it.each(['师傅修了', '师傅刚才装了', '我装了', '确定没问题吧', '确定好了吧', '确认能用吧'])(
    '“%s” signs nothing',
    (text) => {
      expect(['confirmed', 'good_news']).not.toContain(readConfirmation(text))
    },
  )

  it.each([
    ...[
      '好的，我确认没有问题了，谢谢师傅',
      '确认',
      '俺确认了',
      '已经好了，确认',
      '现在能用了，确认',
      '行 我确认 没问题',
    ],
    ...['嗯嗯，网好了，我确认', '好了好了 确认', '检查过了，确认没问题', '没啥毛病了，确认，师傅辛苦了'],
    ...[
      'ok i think good now, i confirm it all, thanks',
      'I confirm everything is ok thank you',
      'yes all good I confirm',
    ],
    ...['yes, confirmed', 'it works now, confirm', 'ok I confirm. thank you very much'],
  ])('“%s” confirms it', (text) => {
    expect(readConfirmation(text)).toBe('confirmed')
  })

  it.each([
    ...[
      '好像是好了',
      '俺寻思好了',
      '网有了',
      '现在好着呢',
      'everything is good',
      '应该好了',
      '可以了 谢谢师傅',
      '差不多好了',
      '感觉没啥问题',
      '这会儿能上网了吧',
    ],
    ...[
      'ok now is good thank',
      'is good now',
      'i think it is ok now',
      'seems better',
      'internet is working now i think, thanks',
    ],
  ])('“%s” is good news that wants to be asked for the word', (text) => {
    expect(readConfirmation(text)).toBe('seems_good')
  })

  it.each([
    ...[
      '好',
      '好的',
      'ok',
      'good',
      '网好了没',
      '好了吗',
      '确认一下时间',
      '我确认，明天来',
      '网没好',
      '不太好',
      '电视好了，网还没好',
    ],
    ...['not good now', 'tomorrow is good', 'that time is fine', 'is it good now?', 'ok thanks', '对的', '谢谢师傅'],
    ...[
      'I confirm the appointment',
      'it works but tv is dead',
      '确认了又断了',
      '谢谢，有空了',
      '先不确认',
      '不确认',
      '没问题了吗',
      'i can not confirm',
    ],
  ])('“%s” is neither', (text) => {
    expect(readConfirmation(text)).toBeUndefined()
  })
})
