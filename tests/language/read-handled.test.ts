import { describe, expect, it } from 'vitest'
import { readHandled } from '#src/language/answers/read-handled.ts'

describe('what came of a matter, in words', () => {
  it.each([
    '已经和师傅谈过了',
    'talked to him, done',
    '打过电话了，客户说没问题',
    '已提醒师傅',
    '给师傅打了电话',
    '批评教育了',
    '已经让师傅改了',
    'spoke to the installer, he will redo it',
  ])('tells what was done: %s', (text) => expect(readHandled(text)).toEqual({ note: text }))

  it.each(['知道了，办好了', '办好了', 'done', 'ok, done', '都处理好了'])('is no more than done: %s', (text) =>
    expect(readHandled(text)).toEqual({ note: '' }),
  )

  it.each([
    '还没办',
    '没办好',
    '明天再处理',
    '我会找他谈',
    '处理中',
    '办好了吗',
    'will talk to him',
    'not done yet',
    '今天',
  ])('is none yet: %s', (text) => expect(readHandled(text)).toBeUndefined())
})
