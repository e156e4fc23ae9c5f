import { describe, expect, it } from 'vitest'
import { readCommentTopics } from '#src/language/answers/read-comment-topics.ts'
import { readSatisfaction } from '#src/language/answers/read-satisfaction.ts'

const ITEMS = ['punctuality', 'attitude', 'skill', 'cleanliness', 'result', 'overall']
const [P, A, S, C, R, O] = ITEMS as [string, string, string, string, string, string]
const all = (score: number, but: Record<string, number> = {}) => ({
  ...Object.fromEntries(ITEMS.map((item) => [item, score])),
  ...but,
})

const without = (scores: Record<string, number>, item: string) =>
  Object.fromEntries(Object.entries(scores).filter(([one]) => one !== item))

describe('the scores of a form', () => {
  it.each([
    ['守时2，态度4，其余3', all(3, { [P]: 2, [A]: 4 }), undefined],
    ['全满意', all(4), undefined],
    ['都5分，就是来晚了', without(all(5), P), '来晚了'],
    ['all 5, but they came late', without(all(5), P), 'they came late'],
    ['都1分，就是来晚了', all(1), '来晚了'],
    ['change punctuality to 2', { [P]: 2 }, undefined],
    ['都很满意', all(5), undefined],
    ['都一般', all(3), undefined],
    ['all 5 except punctuality 2', all(5, { [P]: 2 }), undefined],
    ['punctuality 2, attitude 4, the rest 3', all(3, { [P]: 2, [A]: 4 }), undefined],
    ['5 4 5 3 5 4', { [P]: 5, [A]: 4, [S]: 5, [C]: 3, [R]: 5, [O]: 4 }, undefined],
    ['态度3分，技术5分', { [A]: 3, [S]: 5 }, undefined],
    ['服务态度很差，其他满意', all(4, { [A]: 1 }), undefined],
    ['态度改成3分', { [A]: 3 }, undefined],
    ['除了守时2分其他都5分', all(5, { [P]: 2 }), undefined],
    ['守时1分，师傅晚了两小时', { [P]: 1 }, '师傅晚了两小时'],
    ['总体4', { [O]: 4 }, undefined],
    ['都是1分，太差了', all(1), '太差了'],
    ['全部5分，师傅不错', all(5), '师傅不错'],
    ['overall 4, but he was late', { [O]: 4 }, 'he was late'],
  ] as const)('“%s”', (text, scores, comment) => {
    const read = readSatisfaction(text, ITEMS, 5)
    expect(read?.scores).toEqual(scores)
    expect(read?.comment).toBe(comment)
  })

  it.each([
    ['5', 5],
    ['4分', 4],
    ['一般般', 3],
    ['很满意', 5],
    ['bad', 2],
  ])('“%s” may be for one or for all', (text, single) => {
    expect(readSatisfaction(text, ITEMS, 5)).toMatchObject({ scores: {}, single })
  })

  it.each(['都8分', '守时0分', '6', '态度11分，其余5'])('“%s” is beyond the scale', (text) => {
    const read = readSatisfaction(text, ITEMS, 5)
    expect(read?.isBeyond === true || Object.keys(read?.scores ?? {}).length === 0).toBe(true)
    expect(read?.single).toBeUndefined()
  })

  it.each([
    ['都8分', all(8)],
    ['守时2，其余9', all(9, { [P]: 2 })],
    ['全满意', all(8)],
    ['态度很差，其他很满意', all(10, { [A]: 2 })],
  ] as const)('“%s” on a scale of ten', (text, scores) => {
    expect(readSatisfaction(text, ITEMS, 10)?.scores).toEqual(scores)
  })

  it.each([
    ['师傅人不错，就是网还是慢', '师傅人不错，网还是慢'],
    ['he was two hours late', 'he was two hours late'],
  ])('“%s” is words alone', (text, comment) => {
    expect(readSatisfaction(text, ITEMS, 5)).toEqual({ scores: {}, comment })
  })
})

describe('what a comment is about', () => {
  it.each([
    ['师傅晚了两小时', ['late']],
    ['态度不好，还没收拾', ['attitude', 'mess']],
    ['网还是慢，老掉线', ['drops', 'speed']],
    ['没修好，又坏了', ['not_fixed']],
    ['套餐太贵', ['price']],
    ['多收了我钱', ['charge']],
    ['客服电话打不通', ['hotline']],
    ['等了半天没人来', ['late', 'wait']],
    ['没有迟到，很专业', ['praise']],
    ['师傅很耐心，谢谢', ['praise']],
    ['he was rude and late', ['late', 'attitude']],
    ['never late, very polite', ['praise']],
    ['天气不错', ['praise']],
    ['嗯嗯', ['other']],
  ] as const)('“%s”: %j', (text, topics) => expect(readCommentTopics(text)).toEqual(topics))
})
