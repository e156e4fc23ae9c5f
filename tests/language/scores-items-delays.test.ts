import { describe, expect, it } from 'vitest'
import { readDelay } from '#src/language/answers/read-delay.ts'
import { readItems } from '#src/language/answers/read-items.ts'
import { readScore } from '#src/language/answers/read-score.ts'
import { readScores } from '#src/language/answers/read-scores.ts'

describe('a score', () => {
  it.each([
    ['4分', 4],
    ['打8分吧', 8],
    ['给个10分', 10],
    ['10/10', 10],
    ['8 out of 10', 8],
    ['7', 7],
    ['meh, 3', 3],
    ['1分都嫌多', 1],
    ['太差了，1分', 1],
    ['五星', 5],
    ['给三颗星', 3],
    ['★★★★', 4],
    ['2 stars', 2],
    ['满分', 5],
    ['很满意', 5],
    ['超级满意', 5],
    ['好评', 5],
    ['满意', 4],
    ['算是满意吧', 4],
    ['挺好', 4],
    ['一般', 3],
    ['还行吧', 3],
    ['凑合', 3],
    ['不满意', 2],
    ['不咋地', 2],
    ['很不满意', 1],
    ['差评', 1],
    ['pretty good', 4],
    ['average', 3],
    ['very satisfied', 5],
    ['not good', 2],
    ['terrible', 1],
    ['5⭐', 5],
    ['⭐5', 5],
    ['给个5🌟', 5],
    ['⭐️⭐️⭐️⭐️', 4],
    ['★★★☆☆', 3],
    ['5⭐⭐⭐⭐⭐', 5],
    ['4星⭐谢谢', 4],
    ['4 out of 5', 4],
    ['十分满意', 5],
    ['5分，下次能便宜点吗？', 5],
    ['rubbish', 1],
    ['not so great', 2],
    ['不怎么样', 2],
    ['nice one', 4],
    ['four i guess', 4],
    ['a four maybe', 4],
    ['5 ig', 5],
    ['4ish', 4],
    ['三分吧', 3],
    ['给个四分算了', 4],
    ['俾4分啦', 4],
  ])('%s', (answer, score) => {
    expect(readScore(answer)).toBe(score)
  })

  it.each([
    '师傅等了10分钟',
    '周三',
    '100',
    '再说吧',
    '',
    '不是5分',
    '不值3分',
    'not a 5',
    '3分还是4分呢',
    '我家5楼',
    '等了3小时',
    '谈不上满意',
    '不能说满意',
    '四点五分',
    '一分都不给',
    'good but not perfect',
    '★★★★★★',
    '★×6',
    '3⭐⭐⭐⭐⭐',
    '6星',
    '-1',
    '+1',
    '4-5分',
    '8 out of 5',
    '9/5',
    '十分',
    '十分感谢',
    '满分100',
    '5分吗',
    '5?',
    '5分是不是',
    'like a 7?',
    'i guess',
    'maybe not',
    'around 2pm',
    '4 or 5',
    '算了',
    '没有不满意',
    'anything but good',
  ])('is not in %s', (answer) => {
    expect(readScore(answer)).toBeUndefined()
  })
})

describe('scores for three questions at once', () => {
  it.each([
    ['都5分', [5, 5, 5]],
    ['都5分，就是来晚了', [5, 5, 5]],
    ['5 4 5', [5, 4, 5]],
    ['5、5、3', [5, 5, 3]],
    ['第二个3分，其他都5分', [5, 3, 5]],
    ['都5分，就是第三项4分', [5, 5, 4]],
    ['all 5 except number 2 is 3', [5, 3, 5]],
    ['前两个5分，最后一个3分', [5, 5, 3]],
    ['除了第二个4分其他5分', [5, 4, 5]],
    ['不是都5分', [undefined, undefined, undefined]],
    ['554', [5, 5, 4]],
    ['5548', [undefined, undefined, undefined]],
    ['12:30', [undefined, undefined, undefined]],
    ['1:5 2:4 3:5', [5, 4, 5]],
    ['all 5s', [5, 5, 5]],
    ['5 for the first, rest 4', [5, 4, 4]],
    ['第一个4分', [4, undefined, undefined]],
    ['5⭐ 4⭐ 5⭐', [5, 4, 5]],
    ['第二个和其他都5分', [5, 5, 5]],
    ['除了第二个都5分', [5, undefined, 5]],
    ['都5分，除了第二个', [5, undefined, 5]],
    ['all 5 except number 2', [5, undefined, 5]],
    ['第二个没用过，其他5分', [5, undefined, 5]],
    ['the second I never used, the rest 5', [5, undefined, 5]],
    ['skip the second, the rest 5', [5, undefined, 5]],
    ['第二个以外都5分', [5, undefined, 5]],
    ['除第二个外都5分', [5, undefined, 5]],
    ['前两个没用过，其他5分', [undefined, undefined, 5]],
    ['全是5星', [5, 5, 5]],
    ['都5分，师傅第一次没来', [5, 5, 5]],
    ['都5分，第二个不知道', [5, undefined, 5]],
    ['都满意，就第二个不满意', [4, 2, 4]],
    ['都不错，就第二个差', [undefined, undefined, undefined]],
    ['除了第二个5分', [undefined, undefined, undefined]],
    ['都5分吗', [undefined, undefined, undefined]],
    ['再说吧', [undefined, undefined, undefined]],
  ])('%s', (answer, scores) => {
    expect(readScores(answer, 3)).toEqual(scores)
  })
})

describe('remarks on the items of a list', () => {
  it.each([
    ['都好了就3没带', { done: 'all', failed: [{ item: 3, remark: '没带' }] }],
    ['1没问题2有问题', { done: [1], failed: [{ item: 2, remark: '有问题' }] }],
    ['3没带，其他都好', { done: 'all', failed: [{ item: 3, remark: '没带' }] }],
    [
      '3和5没带',
      {
        done: [],
        failed: [
          { item: 3, remark: '没带' },
          { item: 5, remark: '没带' },
        ],
      },
    ],
    ['1 2 3 done, 4 missing', { done: [1, 2, 3], failed: [{ item: 4, remark: 'missing' }] }],
    ['1到4和6', { done: [1, 2, 3, 4, 6], failed: [] }],
    ['123', { done: [1, 2, 3], failed: [] }],
    ['缺3', { done: [], failed: [{ item: 3, remark: '缺' }] }],
    ['no 3', { done: [], failed: [{ item: 3, remark: 'no' }] }],
    ['no 3 done', { done: [3], failed: [] }],
    ['no 1 and 2 done', { done: [1, 2], failed: [] }],
    ['no 3 broken', { done: [], failed: [{ item: 3, remark: 'broken' }] }],
    ['带了1 2，3坏了', { done: [1, 2], failed: [{ item: 3, remark: '坏了' }] }],
    ['都没问题', { done: 'all', failed: [] }],
    ['第3项完成', { done: [3], failed: [] }],
    ['前三项都好了', { done: [1, 2, 3], failed: [] }],
    ['1 2 4好，3没带', { done: [1, 2, 4], failed: [{ item: 3, remark: '没带' }] }],
    ['1 2 4好3没带', { done: [1, 2, 4], failed: [{ item: 3, remark: '没带' }] }],
    ['4不合格', { done: [], failed: [{ item: 4, remark: '不合格' }] }],
    ['勾选第五项', { done: [5], failed: [] }],
    ['二号项过了', { done: [2], failed: [] }],
    ['3到6都行', { done: [3, 4, 5, 6], failed: [] }],
    ['除了3都好了', { done: 'all', failed: [{ item: 3, remark: '' }] }],
    ['全部完成', { done: 'all', failed: [] }],
    ['all items complete', { done: 'all', failed: [] }],
    ['number 4 failed', { done: [], failed: [{ item: 4, remark: 'failed' }] }],
    ['5 and 6 are both good', { done: [5, 6], failed: [] }],
    ['1.好 2.好 3.没', { done: [1, 2], failed: [{ item: 3, remark: '没' }] }],
    ['①②好③没', { done: [1, 2], failed: [{ item: 3, remark: '没' }] }],
    ['done 1 2 3', { done: [1, 2, 3], failed: [] }],
    ['1✅ 2✅ 3❌', { done: [1, 2], failed: [{ item: 3, remark: '❌' }] }],
    ['3 failed the rest fine', { done: 'all', failed: [{ item: 3, remark: 'failed' }] }],
    ['3没好其他好了', { done: 'all', failed: [{ item: 3, remark: '没好' }] }],
    [
      '3没带4也没带',
      {
        done: [],
        failed: [
          { item: 3, remark: '没带' },
          { item: 4, remark: '也没带' },
        ],
      },
    ],
  ])('%s', (remarks, reading) => {
    expect(readItems(remarks)).toEqual(reading)
  })

  it.each([
    'all but 3',
    'everything but 3',
    'all done but not 3',
    'all done but 3',
    'all but 3 done',
    'everything fine apart from 3',
    '除3以外都好',
    '3除外，其他都好',
    '全部好了，就3',
  ])('are that all is done without three: %s', (remarks) => {
    expect(readItems(remarks)).toEqual({ done: 'all', failed: [{ item: 3, remark: '' }] })
  })

  it('except several as well as one, and tell what is said of them', () => {
    const failed = [
      { item: 3, remark: '' },
      { item: 5, remark: '' },
    ]
    expect(readItems('everything but 3 and 5')).toEqual({ done: 'all', failed })
    expect(readItems('all done but 3 failed')).toMatchObject({ done: 'all', failed: [{ item: 3, remark: 'failed' }] })
    expect(readItems('除了3没带都好')).toMatchObject({ done: 'all', failed: [{ item: 3, remark: '没带' }] })
    expect(readItems('1 and 2 failed but 3 is good')).toMatchObject({ done: [3], failed: [{ item: 1 }, { item: 2 }] })
    expect(readItems('done 3 not 4')).toEqual({ done: [3], failed: [{ item: 4, remark: '' }] })
  })

  it.each([
    '4没有问题',
    '4没坏',
    '4不漏',
    '4不缺',
    '4没什么毛病',
    "4 isn't broken",
    '4 not missing',
    '4 has no issues',
    '4差不多好了',
  ])('praise an item whose fault they deny: %s', (remarks) => {
    expect(readItems(remarks)).toEqual({ done: [4], failed: [] })
  })

  it('are not sure about an item that the list lacks', () => {
    expect(readItems('5好了', 5)).toEqual({ done: [5], failed: [] })
    for (const remarks of ['6好了', '1和6好了', '4到6好了', '前六项都好了', '6没带'])
      expect(readItems(remarks, 5)).toBeUndefined()
  })

  it.each([
    '0',
    '51',
    '0和3',
    '5到3',
    '1-99',
    '3 ok?',
    '3好了吗',
    '3好了没',
    '3行不行',
    '3不知道',
    '3 not sure',
    '3不用做',
    '3不适用',
    '1.5好了',
    '3没有没带',
    '3 missing 4',
    '除了3好了',
    '就3',
    'not all done',
  ])('are not sure: %s', (remarks) => {
    expect(readItems(remarks)).toBeUndefined()
  })

  it.each(['标签贴好，打钩', '光功率测了，-22', '', '做了3个', '我3点到', '全没带', '1好了，等下再说2'])(
    'are not sure: %s',
    (remarks) => {
      expect(readItems(remarks)).toBeUndefined()
    },
  )
})

describe('a delay', () => {
  it.each([
    ['路上堵车晚半小时', { minutes: 30, reason: '路上堵车' }],
    ['再过20分钟到', { minutes: 20 }],
    ['晚20，堵车', { minutes: 20, reason: '堵车' }],
    ['等电梯，五分钟', { minutes: 5, reason: '等电梯' }],
    ['车胎爆了，晚40分钟到', { minutes: 40, reason: '车胎爆了' }],
    ['可能迟到十分钟', { minutes: 10 }],
    ['估计晚一刻钟', { minutes: 15 }],
    ['一个半小时', { minutes: 90 }],
    ['半个钟后到', { minutes: 30 }],
    ['running 20 mins late, traffic', { minutes: 20, reason: 'traffic' }],
    ['previous job overran, one hour delay', { minutes: 60, reason: 'previous job overran' }],
    ['an hour and a half', { minutes: 90 }],
    ['1.5小时', { minutes: 90 }],
    ['1小时30分钟后到', { minutes: 90 }],
    ['晚个半小时吧', { minutes: 30 }],
    ['上一单拖了2小时，晚30分钟到', { minutes: 30, reason: '上一单拖了2小时' }],
    ['twenty five minutes late', { minutes: 25 }],
    ['晚1小时20', { minutes: 80 }],
    ['晚一个小时半', { minutes: 90 }],
    ['晚一个半小时', { minutes: 90 }],
    ['晚两三分钟', { minutes: 3 }],
    ['10分钟到，堵车', { minutes: 10, reason: '堵车' }],
    ['我晚20，堵车', { minutes: 20, reason: '堵车' }],
  ])('%s', (message, delay) => {
    expect(readDelay(message)).toEqual(delay)
  })

  it.each([
    ...['堵车', '20分钟或者一个小时', '20-30分钟', '半小时到一小时', '客户说等了40分钟', '2小时前就到了'],
    ...['提前20分钟到', '能早半小时到', '2 hours early', '没晚10分钟', 'not 20 minutes late', '2点20分到', '晚两天'],
    ...['0023改到今晚19', '改到明晚20', '周六晚19'],
  ])('is none without one clear length of time: %s', (message) => {
    expect(readDelay(message)).toBeUndefined()
  })
})
