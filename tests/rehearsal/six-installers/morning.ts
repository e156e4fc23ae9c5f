import { expect } from 'vitest'
import { at } from '../day-record.ts'
import {
  arrives,
  confirms,
  findsTheDoorShut,
  finishes,
  setsOut,
  signsOnThePage,
  ticksTheWork,
  together,
} from './acts.ts'
import { bind, FIRST_PHONE } from './evening.ts'
import { DAY_ON } from './plan.ts'
import type { Stage } from './town.ts'

/** The account that 吴师傅 goes on with. */
export const SECOND_PHONE = 'dl_wu_second_phone'

/** The morning of the six, each at their own doors. */
export async function playMorning(stage: Stage): Promise<void> {
  await together([zhao(stage), qian(stage), sun(stage), li(stage), zhou(stage), wu(stage)])
  await stage.until('11:15')
}

/** Everything as it should be, but the customer says afterwards that nobody cleaned up; then one who is not content. */
async function zhao(stage: Stage): Promise<void> {
  const [me, customer] = [await stage.page('ins_01'), await stage.page('cus_1011')]
  await me.hear(/马上有一单[\s\S]*08:00/)
  await stage.until('07:20')
  await customer.say('今天几点来')
  await me.say('出门检查')
  expect(await me.say('全好')).toMatch(/出门检查都答过了/)
  await stage.until('07:35')
  const words = await setsOut(me, '出发，25分钟到')
  expect(await customer.hear(/已经出发/)).toMatch(/赵师傅（工号 ZMD-8011）.*大约 08:\d\d/)
  expect(await customer.hear(/门口对暗号/)).toContain(`您说“${words.yours}”，师傅答“${words.theirs}”`)
  await stage.until('08:04')
  await arrives(me)
  expect(await customer.say(`他说的是${words.theirs}`)).toMatch(/对得上/)
  expect(await me.say('全好')).toMatch(/接着看施工检查吗/)
  // Sooner than three minutes inside it would stand with a mark.
  await stage.until('08:20')
  await ticksTheWork(me)
  await stage.until('08:40')
  await finishes(me, '完工，换了光猫，-22.5dBm，下行940兆')
  await confirms(customer)
  await me.hear(/双方都签字了，这一单办结/)
  expect(await customer.say('96181')).toMatch(/1 穿工服、戴工牌/)
  expect(await customer.say('1 2 4 5 好，3 没有')).toMatch(/您打几分/)
  expect(await customer.say('5分')).toMatch(/谢谢您的评价/)
  await customer.hear(/服务记录好了/)
  const address = customer.files().find((one) => one.endsWith('/record.pdf')) ?? expect.fail('no record came')
  const record = await customer.open(address)
  expect(record.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await me.open(address)).status, 'the installer opens no record of a customer').not.toBe(200)

  const second = await stage.page('cus_1018')
  await stage.until('10:05')
  await setsOut(me)
  await stage.until('10:34')
  await arrives(me)
  await second.say('师傅到了')
  await stage.until('10:55')
  await finishes(me, '完工，检查了WiFi，换了频道', '都好了')
  await confirms(second)
  await second.say('96181')
  expect(await second.say('都是，2分')).toMatch(/转给主管/)
}

/** Too early; parts of the checklist, the rest left; a required item with a reason; signed on the page. To the next visit nobody goes. */
async function qian(stage: Stage): Promise<void> {
  const me = await stage.page('ins_02')
  await stage.until('07:20')
  await setsOut(me)
  expect(await me.say('到了')).toMatch(/早到不算到/)
  await me.hear(/约定的时间到了/)
  await arrives(me)
  expect(await me.say('1 2 3 4 好，5 忘了出示工牌，进门以后补了；6 好')).toMatch(/接着看施工检查吗/)
  await me.say('不用')
  await stage.until('08:20')
  expect(await me.say('继续')).toMatch(/施工检查/)
  await me.say('1 3 4 5 好')
  await finishes(me, '修好了，换了光纤接头，-20dBm', '{n} 没铺，客户赶时间', '都好了')
  const [, link = ''] = await stage.text('0022', /(http\S+\/v\/\w+)/)
  expect((await signsOnThePage(link, 'zh-CN')).text).toMatch(/办结/)
  await me.hear(/双方都签字了，这一单办结/)

  await stage.until('11:02')
  const [, chat = ''] = await stage.text('0030', /没能按时完成.*?(http\S+\/c\/\w+)/)
  const customer = await stage.open('cus_1030', chat)
  await customer.hear(/我们没有按时到/)
  await customer.say('明天下午两点')
  expect(await customer.say('对')).toMatch(/约好了：11月25日周三 14:00/)
}

/** Late, told before the window opens; the customer waits, and the promise is kept. */
async function sun(stage: Stage): Promise<void> {
  const [me, customer] = [await stage.page('ins_03'), await stage.page('cus_1008')]
  await stage.until('07:50')
  expect(await me.say('晚30分钟，堵车')).toMatch(/马上告诉客户/)
  await customer.hear(/晚 30 分钟，最晚 10:30 到/)
  expect(await customer.say('好的，我等')).toMatch(/谢谢您的体谅/)
  await stage.until('09:30')
  await setsOut(me)
  await stage.until('10:10')
  await arrives(me)
  await stage.until('10:40')
  await finishes(me, '完工，重做了网线头，下行500兆', '都好了')
  await confirms(customer)
}

/** Nobody opens: step by step, the customer hears it kindly and takes another time. */
async function li(stage: Stage): Promise<void> {
  const me = await stage.page('ins_04')
  await stage.until('08:05')
  await arrives(me)
  await findsTheDoorShut(me)
  const [, link = ''] = await stage.text('0010', /敲门、打电话都没能联系上您.*?(http\S+\/c\/\w+)/)
  const customer = await stage.open('cus_1010', link)
  await customer.hear(/没能见到您。您现在方便吗/)
  expect(await customer.say('现在不方便，另约时间')).toMatch(/什么时候/)
  expect(await customer.say('明天上午九点')).toMatch(/11月25日周三 09:00.*对吗/s)
  expect(await customer.say('对')).toMatch(/约好了：11月25日周三 09:00/)
}

/** No network for an hour: what was written comes late, the last first, and each twice. */
async function zhou(stage: Stage): Promise<void> {
  const [me, customer] = [await stage.page('ins_05'), await stage.page('cus_1014')]
  await stage.until('09:10')
  const waitedSince = (time: string) => stage.nowAt().diff(at(time, DAY_ON)).toMillis()
  const arrived = () => ({ key: 'zhou-arrived', waitedMs: waitedSince('08:10') })
  expect(await me.say('到了', arrived())).toMatch(/记的是 08:(?:09|1\d)，09:\d\d 才收到/)
  expect(await me.say('出发', { waitedMs: waitedSince('07:30') })).toMatch(/补记下了.*不再通知客户/)
  // The network delivers again what it has delivered, and the installer writes it once more.
  await me.say('到了', arrived())
  expect(await me.say('出发', { waitedMs: waitedSince('07:30') })).toMatch(/已经记过您出发了/)
  expect(await me.say('到了', { waitedMs: waitedSince('08:10') })).toMatch(/已经记过了|记的还是/)
  await stage.until('10:40')
  await finishes(me, '完工，装好了光猫和路由器，-21dBm，下行1000兆', '都好了')
  await customer.say('你好')
  const [, code = ''] = /验证码 (\d{6})/.exec(await customer.hear(/请您检查一下/)) ?? []
  expect(await me.say('000000')).toMatch(/验证码不对/)
  expect(await me.say(code)).toMatch(/验证码对，客户已确认/)
}

/** On the bound account; the customer reports a breach; then the telephone is lost, and another one takes its place. */
async function wu(stage: Stage): Promise<void> {
  const [me, customer] = [await stage.page(FIRST_PHONE), await stage.page('cus_1031')]
  await me.hear(/马上有一单[\s\S]*08:00/)
  await stage.until('07:40')
  await setsOut(me)
  await stage.until('08:15')
  await arrives(me)
  await stage.until('09:00')
  await finishes(me, '完工，换了分光器，-23dBm', '都好了')
  await confirms(customer)
  await stage.until('09:20')
  expect(await customer.say('师傅收我钱了')).toMatch(/只有主管看得到/)
  await stage.until('10:20')
  expect(await (await stage.page('stf_02')).say('吴师傅手机丢了')).toMatch(/已经全部解绑（1 个）/)
  expect(await me.say('今天')).toMatch(/没有绑定师傅/)
  await stage.until('10:40')
  await bind(stage, SECOND_PHONE)
  expect(await (await stage.page(SECOND_PHONE)).say('今天')).toMatch(/14:00–15:30 维修/)
}
