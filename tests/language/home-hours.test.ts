import { describe, expect, it } from 'vitest'
import { written } from './written-window.ts'

describe('a day on which somebody is home from an hour', () => {
  it.each([
    ['我五点半下班 六点到家 明天吧', '11-24 >18:00'],
    ['明天吧，我六点才到家', '11-24 >18:00'],
    ['周一到周五五点半放学后', '11-23/.. w12345 >17:30'],
    ['明天上午11点半下班，后天', '11-25 >11:30'],
    ['明天下午行不行就是我三点要去接孙子放学四点半回来', '11-24 16:30–18:00'],
    ['明天行不行？不过我三点半要接孩子放学，之后才到家', '11-24 >15:30'],
    ['聽日得唔得？不過我三點半要接放學，之後先返到屋企', '11-24 >15:30'],
    ["tomorrow, i'm home from 6", '11-24 >18:00'],
  ])('is wished from then on: %s', (phrase, wish) => expect(written(phrase)).toBe(wish))

  it.each([
    ['昨天六点到家发现没网，明天吧', '11-24 any'],
    ['六点到家的时候就没网了，明天吧', '11-24 any'],
    ['五点半下班，明天上午吧，我爱人在家', '11-24 08:00–12:00'],
    ['六点到家，明天七点来', '11-24 @19:00'],
  ])('is as it was said otherwise: %s', (phrase, wish) => expect(written(phrase)).toBe(wish))
})
