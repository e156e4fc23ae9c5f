import { describe, expect, it } from 'vitest'
import { asksToComeLater, isLeftForLater } from '#src/language/answers/asks-to-come-later.ts'
import {
  asksHowFar,
  asksHowLong,
  asksHowTheyLook,
  asksWhetherCame,
} from '#src/language/answers/asks-where-somebody-is.ts'
import { readJourneyMinutes } from '#src/language/answers/read-journey.ts'

/** Whether a message is read so: every hit and every miss of a reader that says yes or no. */
function describeReader(what: string, reads: (text: string) => boolean, hits: string[], misses: string[]): void {
  describe(what, () => {
    it.each(hits)('is read in: %s', (message) => expect(reads(message)).toBe(true))
    it.each(misses)('is not in: %s', (message) => expect(reads(message)).toBe(false))
  })
}

describeReader(
  'that another time is asked of a visit that is agreed',
  asksToComeLater,
  [
    ...[
      '我要出去一会 三点再来行不',
      '诶 还是晚一点吧 两点半',
      '三点半再来',
      '下午再过来行不行',
      '晚点再来吧',
      '我出去一下，三点再来',
    ],
    ...[
      '要不晚点吧',
      '还是早点吧',
      '明天再来',
      'can you come a bit later',
      'could you come at 3 instead',
      'actually a little later',
    ],
  ],
  ['三点的网断了', '早点休息', '我晚点再看', '网好一会又断，晚点吧信号差', '再来一次', '师傅什么时候再来电话'],
)
describeReader(
  'that what is asked waits for later',
  isLeftForLater,
  [
    ...['俺孙子回来再看', '等我儿子回来再说', '有空再评', '下班了再弄吧', '等会再填', '我老公回家再看吧', '晚上再说'],
    ...['忙完再打分', "I'll do it later", 'when my son is back', '得空再讲'],
  ],
  ['网坏了，师傅再来看看', '明天来看看网', '能再来看看吗', '儿子回来了，来修吧', '再看看有没有别的时间'],
)
describeReader(
  'how long it takes until somebody is there',
  asksHowLong,
  [
    '还要多久',
    '到底还有多久',
    '还有多长时间到',
    '师傅还要多久啊',
    '大概多久能到',
    '还得多久嘞',
    '几分钟能到',
    'how much longer?',
  ],
  ['装宽带要多久弄好', '断网多久了才来', '修一次多久', '等了很久了', '多久能修好', '要等多久才能退款'],
)
describeReader(
  'where somebody is',
  asksHowFar,
  ['咋还不来嘞', '怎么还不到', '人呢？？', '还没来', '到底还有多久', '还有几分钟'],
  ['周六上午', '不用来了', '网断了', '好的', '谢谢师傅'],
)
describeReader(
  'whether somebody has come',
  asksWhetherCame,
  [
    '师傅上午到底来没来',
    '来没来过',
    '到没到啊',
    '有没有人来过',
    'did he come?',
    'did the installer even show up',
    '师傅来过没有',
  ],
  ['来电没', '来没来电', '师傅来了', '几点来', '没来过', '今天来吗'],
)
describeReader(
  'how somebody looks who is to come',
  asksHowTheyLook,
  ['来的人长什么样 有照片吗', '师傅长啥样', '有没有照片', '师傅的照片发我看看', 'what does he look like', '他长得咋样'],
  ['怎么样了', '什么时候来', '长了草', '看看几点', '照着说明做'],
)

describe('how long the journey takes', () => {
  it.each([
    ['出发 25分钟', 25],
    ['出发25分钟', 25],
    ['出发了 25分钟', 25],
    ['动身了30分钟', 30],
    ['setting out, 20 minutes', 20],
    ['leaving now 20 minutes', 20],
    ['出发25分钟了', undefined],
    ['出发25分钟前', undefined],
  ])('%s: %s', (text, minutes) => expect(readJourneyMinutes(text)).toBe(minutes))
})
