import { expect } from 'vitest'
import type { TestDatabase } from '../support/test-database.ts'
import { at, dayRecord } from './day-record.ts'
import type { Player } from './player.ts'
import { rehearse } from './rehearsed-service.ts'

/** How much faster than the real one the rehearsed clock goes; who answers an urgent first contact has six real seconds until the second. */
export const SPEED = 200

/** Plays the demo district's day on `database`, from before eight to the evening: who answers, insists, moves, cancels, is late, isn't there. */
export async function playDay(database: TestDatabase): Promise<void> {
  const record = dayRecord(database)
  await using day = await rehearse(database, '2026-11-23T07:20:00+08:00', SPEED)
  const enter = async (...ids: string[]) =>
    Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await day.enter(id)] as const)))
  const people: Record<string, Player> = await enter(
    ...['cus_1032', 'cus_1045', 'cus_1026', 'cus_1036', 'cus_1040', 'cus_1042', 'cus_1021', 'cus_1035'],
    ...['stf_01', 'ins_01', 'ins_02', 'ins_04', 'ins_05', 'ins_06'],
  )
  expect(day.nowAt() < at('08:00'), 'everybody is in before the first customer is written to').toBe(true)
  const who = (id: string) => people[id] ?? expect.fail(`${id} is not here`)
  const book = async (id: string, time: string) => {
    await who(id).hear(/想和您约一个上门时间/)
    await who(id).say(time)
    await who(id).say('对')
    await who(id).hear(/约好了/)
  }
  const installerOf = async (customer: string) => who((await record.visits(customer))[0]?.installer_id ?? '')

  // Everybody answers at once, but for who never does.
  await Promise.all([book('cus_1032', '今天下午两点'), book('cus_1045', '今天下午两点')])
  // The wanted time is full by then; who insists is answered by the dispatcher, with other times.
  const insist = async (id: string) => {
    await who(id).hear(/想和您约一个上门时间/)
    await who(id).say('今天下午两点')
    await who(id).say('就要今天下午两点')
  }
  await Promise.all([
    insist('cus_1036'),
    book('cus_1026', '今天下午四点'),
    book('cus_1042', '明天下午'),
    book('cus_1021', '明天上午'),
  ])
  await book('cus_1040', '今天下午四点')
  await who('stf_01').say('待办')
  await day.until('10:50')
  await who('cus_1045').say('改到明天上午')
  await who('cus_1045').say('对')
  await who('cus_1045').hear(/改好了/)
  expect(await who('stf_01').say('待办')).toMatch(/1\. 客户坚持的时间/)
  await who('stf_01').say('1')
  await who('stf_01').say('给客户别的时间')
  await who('stf_01').say('明天下午两点或者四点')
  await who('cus_1036').hear(/安排不过来/)
  await who('cus_1036').say('1')
  await who('cus_1036').say('对')

  await day.until('12:40')
  // One can't come, and nobody else can at that hour; one is late, and the customer waits.
  await (await installerOf('cus_1040')).say('16点那单来不了，车坏了')
  await (await installerOf('cus_1040')).say('对')
  await who('cus_1040').hear(/车辆出了故障/)
  await who('cus_1040').say('明天下午')
  await who('cus_1040').say('对')
  await day.until('13:20')
  expect(await (await installerOf('cus_1032')).say('14点那单晚30分钟，堵车')).toMatch(/马上告诉客户/)
  await who('cus_1032').hear(/晚 30 分钟/)
  await who('cus_1032').say('好的，我等')
  // Within the delay that the customer agreed to.
  await day.until('14:35')
  expect(await (await installerOf('cus_1032')).say('14点那单到了')).toMatch(/到达时间记下了/)
  await day.until('15:00')
  await who('cus_1042').say('不用来了，不装了')
  await who('cus_1042').say('不需要了')
  await who('cus_1042').say('上门和工单都取消')
  // Nobody turns up at the door of 1026.
  await who('cus_1026').hear(/没有按时到/)
  await who('cus_1026').say('明天上午')
  await who('cus_1026').say('对')
  await who('stf_01').hear(/重点保障/)
  await day.until('18:40')
}
