import { describe, expect, it } from 'vitest'
import { meantThings } from '#src/language/answers/meant-things.ts'

describe('what a message is about, and what it says it is not about', () => {
  it.each([
    ['I say network no dey! no be TV. When una go come?', 'net', 'tv'],
    ['Wetin be TV fault? I say na internet!', 'net', 'tv'],
    ['不是电视，是网断了', 'net', 'tv'],
    ['电视没坏，是宽带上不了', 'net', 'tv'],
    ['the tv is fine, internet is down', 'net', 'tv'],
  ])('%s', (text, meant, denied) => {
    expect(meantThings(text)).toEqual({ meant: [meant], denied: [denied] })
  })

  it.each([
    '电视和网都断了',
    '不光电视，网也断了',
    'not only the TV, the internet too',
    'the tv has no signal and the internet is slow',
    '电视没信号',
    '周六下午来',
  ])('nothing is denied in %s', (text) => {
    expect(meantThings(text).denied).toEqual([])
  })
})
