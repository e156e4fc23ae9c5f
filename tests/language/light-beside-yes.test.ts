import { describe, expect, it } from 'vitest'
import { lightBesideYes } from '#src/language/answers/read-light.ts'

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
