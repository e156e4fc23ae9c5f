import { describe, expect, it } from 'vitest'
import { asksBehindYes } from '#src/language/answers/holds-back-yes.ts'

describe('a yes with a question behind it', () => {
  it.each([
    ["aye that'll dae. whit's this gonnae cost me?", true],
    ['可以，要收费吗', true],
    ['yes, how long does it take?', true],
    ['ok, how much is it?', false],
    ['好，要钱吗', false],
    ["yes, if it's free. how much is it?", false],
    ['yes but how much', false],
    ['no, how much is it', false],
  ])('counts where it is more than a nod: %s', (text, isYes) => expect(asksBehindYes(text)).toBe(isYes))
})
