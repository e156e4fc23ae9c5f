import { describe, expect, it } from 'vitest'
import type { Guess } from '#src/conversation/guess.ts'
import { keptGuess, type Speaker } from '#src/conversation/kept-guess.ts'

const guess = (text: string): Guess => ({ text, asked: 'idle', top: ['book_visit'], decision: 'ask' })
const speaker = (role: Speaker['role']): Speaker => ({
  role,
  onFile: async () => ({ names: ['胡秀英'], addresses: ['驻马店市开发区置地大道334号'] }),
})

describe('what is kept of a message of which the assistant was unsure', () => {
  it('has neither what is on file of its writer nor what looks personal', async () => {
    const kept = await keptGuess(guess('秀英家置地那边弄一下，13912345678'), speaker('customer'), 'zh-CN')
    expect(kept).toEqual({
      ...{ text: 'X家X那边弄一下,00000000000', asked: 'idle', top: ['book_visit'], decision: 'ask' },
      ...{ role: 'customer', language: 'zh-CN' },
    })
  })

  it('is of the language in which it is written, else of the one that is spoken', async () => {
    expect(await keptGuess(guess('do that thing again'), speaker('installer'), 'zh-CN')).toMatchObject({
      language: 'en',
    })
    expect(await keptGuess(guess('ok?'), speaker('installer'), 'en')).toMatchObject({ language: 'en' })
  })

  it('is nothing of what was acted on, unless somebody said that it was not meant', async () => {
    const acted = { ...guess('弄一下'), decision: 'act' } as const
    expect(await keptGuess(acted, speaker('customer'), 'zh-CN')).toBeUndefined()
    const corrected = { ...acted, chosen: 'something_else' } as const
    expect(await keptGuess(corrected, speaker('customer'), 'zh-CN')).toMatchObject({ chosen: 'something_else' })
  })

  it('is nothing of staff, of a code, or of what has no words', async () => {
    expect(await keptGuess(guess('弄一下'), speaker('staff'), 'zh-CN')).toBeUndefined()
    expect(await keptGuess(guess('KM4T9WXC'), speaker('installer'), 'zh-CN')).toBeUndefined()
    expect(await keptGuess(guess(' \u200b '), speaker('customer'), 'zh-CN')).toBeUndefined()
  })
})
