import { describe, expect, it } from 'vitest'
import { lightAlone, lightBesideYes } from '#src/language/answers/read-light.ts'

describe('the light beside a yes', () => {
  it.each([
    ['red aye', 'red'],
    ['aye its red', 'red'],
    ['对 灯是红的', 'red'],
    ['对，灯不红', 'not_red'],
  ])('is heard in “%s”', (text, light) => expect(lightBesideYes(text)).toBe(light))

  it.each(['灯是红的', 'no red', 'yes, red door', '对，红色大门', 'aye the red house', 'yes', '不是红灯'])(
    'is not in “%s”',
    (text) => expect(lightBesideYes(text)).toBeUndefined(),
  )
})

describe('the light beside a no or nothing', () => {
  it.each([
    ['否 不红', 'not_red'],
    ['不是红的', 'not_red'],
    ['no its not red', 'not_red'],
    ['its no red', 'not_red'],
    ['红的', 'red'],
  ])('is heard in “%s”', (text, light) => expect(lightAlone(text)).toBe(light))

  it.each(['对 灯是红的', '门是红色的', '不对', 'no, the red house', '红不红啊', '不要，改到周日'])(
    'is not in “%s”',
    (text) => expect(lightAlone(text)).toBeUndefined(),
  )
})
