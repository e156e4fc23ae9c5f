import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readFlat, readFlatJobs } from '#src/language/answers/read-flats.ts'

const NOW = DateTime.fromISO('2026-11-24T09:00', { zone: 'Asia/Shanghai' })

describe('two jobs in two flats of one house', () => {
  it.each([
    ['302 网慢要修，101 要装网，明天上午一起来', ['302 网慢要修，明天上午来', '101 要装网，明天上午来']],
    ['302修网明天上午，101装机明天下午', ['302修网明天上午', '101装机明天下午']],
  ])('are told apart in %s', (text, jobs) => {
    expect(readFlatJobs(text, NOW)).toEqual(jobs)
  })

  it.each([
    ...[
      '302网慢，明天上午来修',
      '302网慢，101没人',
      '300兆网慢，500兆要装',
      '100块修，200块装',
      '302的宽带慢，302的电视要装',
    ],
    ...['8点修，10点装', '网慢要修，还要装电视', '2026年装的，现在网慢', '302路公交旁边修网，装机在101号楼'],
  ])('are not in %s', (text) => {
    expect(readFlatJobs(text, NOW)).toBeUndefined()
  })

  it.each([
    ['302网慢，明天上午来修', '302'],
    ['101室要装宽带', '101'],
    ['300兆网慢', undefined],
    ['1000M宽带慢', undefined],
    ['10010打不通，网断了', undefined],
    ['网断了，周六上午', undefined],
    ['门口密码1234', undefined],
  ])('%s: flat %s', (text, flat) => {
    expect(readFlat(text)).toBe(flat)
  })
})
