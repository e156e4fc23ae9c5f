import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { readJobs } from '#src/language/answers/read-jobs.ts'

const nowAt = DateTime.fromISO('2026-11-24T09:00', { zone: 'Asia/Shanghai' })

describe('a message that wants two works on two days', () => {
  it.each([
    ['Friday the router and Monday the TV', 'Friday the router', 'Monday the TV'],
    ['周五修网，周一装电视', '周五修网', '周一装电视'],
    ['周六上午修网，下周三移机', '周六上午修网', '下周三移机'],
    [
      'fix the router Friday between 2 and 4 and the TV Monday',
      'fix the router Friday between 2 and 4',
      'the TV Monday',
    ],
    ['can you fix the wifi friday and tv monday', 'can you fix the wifi friday', 'tv monday'],
  ])('is parted: %s', (text, ...jobs) => expect(readJobs(text, nowAt)).toEqual(jobs))

  it.each([
    ...['周五修网还是周一修网', 'Friday or Monday for the router', '周五上午修网，周五下午也行'],
    ...['周五网断了，周一电视也没信号了', 'the router died friday and the tv on monday', '网络周一坏的，周五修'],
    ...[
      '周五不在家，周一修电视',
      'not friday, monday the tv',
      'no internet, come saturday or sunday',
      '周五修网，周一上班',
      'fix the router Friday between 2 and 4',
    ],
  ])('is no other: %s', (text) => expect(readJobs(text, nowAt)).toBeUndefined())
})
