import { describe, expect, it } from 'vitest'
import { readYesNo } from '#src/language/answers/read-yes-no.ts'

const table = (lines: string): string[] => lines.trim().split(/\s*[|\n]\s*/)

describe('yes', () => {
  it.each(
    table(`
      好好好 | 对对对 | 嗯好 | 嗯要 | 也要 | 都要 | 我要 | 要这个 | 来 | 来来来 | 有的 | 在 | 能来 | 我想 | 可 | 得嘅 | 是可以的
      没问题没问题 | 没关系 | 不错 | 就这么 | 👍🏻 | 👍👍 | 好的😊 | 是我 | 有空 | 抱歉，可以 | 收到 | 知道了
      yesss | okkk | OK!!! | uh-huh | will do | do it | no worries | I don't mind | sorry, yes | y | k
      得劲 | 得劲 就这样 | 感激不尽。诸事皆宜，就此说定。 | 极好极好，便依此办理，有劳费心。 | 一言为定
      要得噻 | 行叭 | 必须滴 | 嗯呐 | 冇问题 | 得行 | 可以㗎
    `),
  )('is said by “%s”', (text) => expect(readYesNo(text)).toBe('yes'))

  it.each(
    table('不能不来 | 不来不行 | 不修不行 | 没有不方便 | 没什么不可以 | 不是不可以 | 不是不行 | 错不了 | 不见不散'),
  )('is said by what is denied twice: “%s”', (text) => expect(readYesNo(text)).toBe('yes'))
})

describe('no', () => {
  it.each(
    table(`
      不 | 不不不 | 不不用了 | 不用不用 | 不行不行 | 不是不是 | 不对不对 | 没有没有 | 别别别 | 嗯不 | 嗯，不用 | 嗯没有 | 没时间 | 没空
      没事，不用了 | 知道了不用了 | 不用了不需要 | 先不用了 | 也不用 | 还是不要了 | 不好意思不行 | 抱歉不方便 | 我不 | 不是我 | 不要这个
      nooooo | NO!!! | hell no | sorry no | no, not really | it's not | do not | uh-uh | not for me | 👎👎
      当然不行 | 肯定不 | 绝对不用 | 不怎么方便 | 不是很方便
      勿要 | 唔使喇 | 唔该，唔使 | 才不要 | 想得美
    `),
  )('is said by “%s”', (text) => expect(readYesNo(text)).toBe('no'))
})

describe('neither yes nor no', () => {
  it.each(
    table(`
      我想想 | 想想 | 我得想想 | 可能 | 可能吧 | 可能要 | 这个可能 | 得了吧 | 得了 | 要不 | 要不算了 | 要时间 | 别的时间 | 别的 | 可是 | 好在
      来都来了 | 不就好了 | 不得了 | 不知道 | 不确定 | 没准 | 是嘛 | no one | yeah right | maybe | maybe yes
    `),
  )('is in “%s”, whose characters belong to other words', (text) => expect(readYesNo(text)).toBeUndefined())

  it.each(
    table(`
      系唔系 | 得唔得 | 有没有时间 | 可以不可以 | 定了没 | 来了没 | 来了没有 | 约了没 | 在不 | 是不 | 对不 | 好不 | ok不 | 收到没有 | 满意没有
      对吧 | 是吧 | 是么 | 系咩 | 是否可以 | is it ok | is that right | is it confirmed | am I confirmed | so is this fine | are you sure | 👍❓
    `),
  )('is in the question “%s”', (text) => expect(readYesNo(text)).toBeUndefined())

  it.each(table('n/a | N/A | y/n | 是/否 | yes no | 👍👎 | 是的，不用了 | 没有不要 | 不是没有'))(
    'is in “%s”, which says both or nothing',
    (text) => expect(readYesNo(text)).toBeUndefined(),
  )
})
