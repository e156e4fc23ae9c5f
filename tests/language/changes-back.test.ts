import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { changesBack } from '#src/language/answers/changes-back.ts'
import { readFlatTimes } from '#src/language/answers/read-flat-times.ts'

describe('the time that a visit had before it was moved', () => {
  it.each([
    ...['改回去', '还是原来那天', '还是原来的时间吧', '改返去', '帮我改回原来的时间', '能不能改回来'],
    ...['change it back', 'can you move it back please', 'back to the original time', 'undo that'],
  ])('is wanted again: %s', (text) => expect(changesBack(text)).toBe(true))

  it.each([
    ...[
      '改回周五',
      '原来的师傅',
      '原来的时间不行',
      '还是原来的地址',
      '别改回去',
      '不改回去',
      '换回原来的套餐',
      '我不改了',
    ],
    ...['push it back', 'move it back an hour', 'back to you', 'change back the address'],
  ])('is not wanted: %s', (text) => expect(changesBack(text)).toBe(false))
})

describe('the times of two flats', () => {
  const NOW = DateTime.fromISO('2026-11-24T09:00', { zone: 'Asia/Shanghai' })
  const flatsOf = (text: string) =>
    readFlatTimes(text, NOW).map(({ words, times: [time] }) => `${words}: ${time?.start}`)

  it.each([
    ['租客那套还是六点, 我家那套五点', ['租客那套还是六点: 18:00', '我家那套五点: 17:00']],
    ['302六点，101五点', ['302六点: 18:00', '101五点: 17:00']],
    ['the tenant at 6pm and my own flat at 5pm', ['the tenant at 6pm: 18:00', 'my own flat at 5pm: 17:00']],
  ])('are told: %s', (text, flats) => expect(flatsOf(text)).toEqual(flats))

  it.each(['租客那套六点', '我家五点，还是六点吧', '租客六点在家', '我家和租客家都五点'])('are not told: %s', (text) =>
    expect(flatsOf(text)).toEqual([]),
  )
})
