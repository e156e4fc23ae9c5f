import { describe, expect, it } from 'vitest'
import { namesKind } from '#src/language/answers/names-kind.ts'

describe('the name of a kind of visit', () => {
  it.each([
    ['i not want install now', 'install'],
    ['装宽带那个不要了', 'install'],
    ['cancel the repair', 'repair'],
    ['不修了', 'repair'],
    ['移机先不移了', 'move'],
    ['the inspection is not needed', 'inspection'],
  ] as const)('stands in “%s”', (text, kind) => expect(namesKind(text)).toBe(kind))

  it.each(['不用来了，网好了', 'no internet', '维修和装机都不要了', 'cancel it'])(
    'stands not, or not alone, in “%s”',
    (text) => {
      expect(namesKind(text)).toBeUndefined()
    },
  )
})
