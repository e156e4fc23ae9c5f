import { describe, expect, it } from 'vitest'
import { asksForOthers } from '#src/language/answers/asks-for-others.ts'
import { asksIfComing } from '#src/language/answers/asks-if-coming.ts'
import { asksToArrive } from '#src/language/answers/asks-to-arrive.ts'
import { asksYourTimes } from '#src/language/answers/asks-what-is-free.ts'
import { cannotTellLight } from '#src/language/answers/read-light.ts'

const READERS = { asksForOthers, asksIfComing, asksToArrive, asksYourTimes, cannotTellLight }
const ROWS: readonly [keyof typeof READERS, readonly string[], readonly string[]][] = [
  [
    'asksForOthers',
    ['换一个', '都不行，换一个', '别的呢', 'others?', 'what else', 'any others'],
    [
      '换一个路由器',
      '换个师傅',
      '别的没了',
      '没有别的了',
      'no other problem',
      '换周六',
      'the other one',
      'another red light',
    ],
  ],
  [
    'asksIfComing',
    ['到底能不能来', '你们还来不来', '能到不', 'are you coming or not', 'can you come or not'],
    ['能不能来修电视', '来不了', '不能来', '周六能来不', 'can you come Saturday', 'is he coming to my office'],
  ],
  [
    'asksToArrive',
    ['今天能不能到', '今天能到不', '今儿来得了不', 'can he be here today?', 'is it possible today'],
    ['今天不来了', '能不能改到今天', '今天取消', 'not today?', '今天没人在家', 'can you not come today', '今天坏了'],
  ],
  [
    'asksYourTimes',
    ['你们啥时间有空', '哪天有空', '有哪些时间', '啥时候能派人来', 'what times do you have', 'when can someone come'],
    [
      '我啥时候有空再说',
      '什么时候都有空',
      '什么时候能修好',
      '几点下班',
      'what time is my visit',
      'when is my bill due',
    ],
  ],
  [
    'cannotTellLight',
    ['灯?? 我哪知道', '啥灯啊 俺哪懂', '什么灯，不知道', 'the light?? how should I know', 'dunno'],
    ['我知道', '灯坏了', '灯不亮', 'the light is off', '不知道周六行不行', 'how do i know if it is red'],
  ],
]

describe.each(ROWS)('%s', (name, said, other) => {
  it.each(said)('hears %s', (text) => expect(READERS[name](text)).toBe(true))
  it.each(other)('leaves %s to others', (text) => expect(READERS[name](text)).toBe(false))
})
