import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { type Further, furtherDelayMinutes } from '#src/domain/visits/further-delay.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { addsToDelay } from '#src/language/answers/adds-to-delay.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

const at = (time: string): DateTime => DateTime.fromISO(`2026-11-23T${time}+08:00`)

function visit(told: { at: string; minutes: number } | undefined): Pick<Visit, 'told' | 'appointment'> {
  const window = { opensAt: at('14:00'), closesAt: at('16:00') }
  return {
    appointment: { window } as Visit['appointment'],
    told: told && { at: at(told.at), minutes: told.minutes, hindrance: 'traffic' },
  }
}

describe('minutes that are said after a delay', () => {
  it.each<[string, Further | undefined]>([
    ['再晚十分钟', 'on_top'],
    ['又堵了，还要再等10分钟', 'on_top'],
    ['another 10 minutes, traffic', 'on_top'],
    ['还要晚45分钟，还堵着', 'still'],
    ['晚30分钟', undefined],
  ])('%s: %s', (words, further) => expect(addsToDelay(words)).toBe(further))

  it.each<[string, { at: string; minutes: number } | undefined, number, Further | undefined, string, number]>([
    ['come on top of those that were told', { at: '13:20', minutes: 20 }, 10, 'on_top', '13:30', 30],
    ['are all of it, where they are more', { at: '13:20', minutes: 20 }, 45, 'still', '13:30', 45],
    ['come on top, where they are fewer', { at: '13:20', minutes: 20 }, 10, 'still', '13:30', 30],
    ['stand for those before, where nothing says so', { at: '13:20', minutes: 20 }, 10, undefined, '13:30', 10],
    ['come after what is left of those told since', { at: '14:05', minutes: 30 }, 10, 'on_top', '14:20', 25],
    ['run from now, once the window has begun', { at: '14:05', minutes: 30 }, 10, 'still', '14:20', 10],
    ['are a delay of their own, where none was told', undefined, 10, 'on_top', '13:30', 10],
  ])('%s', (_, told, minutes, further, now, expected) =>
    expect(furtherDelayMinutes(visit(told), { minutes, further }, at(now))).toBe(expected),
  )
})

describe('what an installer reports on the way', () => {
  it.each([
    ['走了哈，20分到', 'set_out'],
    ['走嘞', 'set_out'],
    ['off to the 2pm one now, 25 mins', 'set_out'],
    ['哎呀路上修路过不去绕一下可能得晚个二十分钟', 'late'],
    ['两点到不了，晚20分钟', 'late'],
    ['路口堵了', 'late'],
    ['make that 35', 'late'],
    ['来不了，晚点再说', 'cannot_come'],
    ['我发烧了今天请个假', 'cannot_come'],
    ['fever, not coming in today', 'cannot_come'],
    ['俺到他家门口了', 'arrived'],
    ['here', 'arrived'],
    ['knocked, no answer', 'not_met'],
    ['有管道，就是堵了', 'site_problem'],
    ['客户要换个时间', 'norm'],
    ['他家狗咬人，不敢进', 'norm'],
    ['迟到多少分钟算爽约', 'norm'],
    ['1 and 3 done, forgot the dust sheet', undefined],
    ['快到他家了', undefined],
    ['送到家了', undefined],
  ])('%s is %s', (words, purpose) => expect(readColleaguePurpose(words, 'installer').purpose).toBe(purpose))
})
