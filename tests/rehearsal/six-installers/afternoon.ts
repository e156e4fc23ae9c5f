import sharp from 'sharp'
import { expect } from 'vitest'
import { arrives, confirms, findsTheDoorShut, finishes, setsOut, signsOnThePage, together } from './acts.ts'
import { SECOND_PHONE } from './morning.ts'
import type { Stage } from './town.ts'

/** The afternoon of the six, with the staff who see to what came up. */
export async function playAfternoon(stage: Stage): Promise<void> {
  await together([zhao(stage), qian(stage), sun(stage), li(stage), zhou(stage), wu(stage), supervisor(stage)])
  await stage.until('16:10')
}

/** Additional work at the tariff's price with the customer's yes, a photo, and the code that only the customer was shown. */
async function zhao(stage: Stage): Promise<void> {
  const [me, customer] = [await stage.page('ins_01'), await stage.page('cus_1012')]
  await stage.until('13:30')
  await setsOut(me)
  await stage.until('14:05')
  await customer.say('师傅到了')
  await arrives(me)
  const colour = { create: { width: 60, height: 40, channels: 3 as const, background: '#305080' } }
  const photo = await sharp(colour).jpeg().toBuffer()
  expect(await me.say('施工前', { photo })).toMatch(/已存 1 张施工前照片/)
  expect(await me.say('加装网线10米')).toMatch(/合计 30\.00 元/)
  expect(await customer.hear(/师傅在现场提出加装/)).toMatch(/单价 3\.00 元\/米，合计 30\.00 元/)
  expect(await customer.say('同意')).toMatch(/您同意加装/)
  await me.hear(/客户同意加装.*可以做了/)
  await stage.until('15:20')
  await finishes(me, '完工，装好了光猫，加装了10米网线，-19.5dBm，下行1000兆', '都好了')
  const [, code = ''] = /验证码 (\d{6})/.exec(await customer.hear(/请您检查一下/)) ?? []
  expect(await me.say(code)).toMatch(/验证码对，客户已确认/)
}

/** The customer doubts: the visit stays open until it is settled. The installer's own 96181 counts nothing. */
async function qian(stage: Stage): Promise<void> {
  const [me, customer] = [await stage.page('ins_02'), await stage.page('cus_1027')]
  await stage.until('13:40')
  await setsOut(me)
  await stage.until('14:04')
  await customer.say('师傅到了')
  await arrives(me)
  expect(await me.say('96181')).toMatch(/要由客户自己在手机上发/)
  await stage.until('14:40')
  await finishes(me, '修好了，重启了路由器，下行300兆', '都好了')
  await customer.hear(/请您检查一下/)
  expect(await customer.say('没修好')).toMatch(/哪里还没弄好/)
  expect(await customer.say('卧室还是上不了网')).toMatch(/还没有办结/)
  await me.hear(/客户说还有问题.*卧室还是上不了网/)
  await stage.until('15:10')
  await finishes(me, '完工，卧室换了网线，下行500兆')
  await customer.hear(/卧室换了网线/)
  expect(await customer.say('确认')).toMatch(/您的确认记下了，这次上门办结/)
}

/** In English, by text message alone: who comes, and the page that is signed. */
async function sun(stage: Stage): Promise<void> {
  const me = await stage.page('ins_03')
  await stage.until('13:30')
  await setsOut(me)
  await stage.text('0041', /孙师傅 \(badge ZMD-8033\).*on the way|孙师傅.*set out|孙师傅 \(badge ZMD-8033\)/)
  await stage.until('14:06')
  await arrives(me)
  await stage.until('14:50')
  await finishes(me, '完工，换了光猫，下行500兆', '都好了')
  const [, link = ''] = await stage.text('0041', /the repair is done.*?(http\S+\/v\/\w+)/)
  const page = await signsOnThePage(link, 'en')
  expect(page.html).toContain('Please write your name in the box with your finger')
  expect(page.text).toMatch(/your signature has arrived and the visit is closed/)
  const record = await stage.text('0041', /the record of your visit is ready.*?(http\S+\/r\/\w+)/)
  const file = await fetch(record[1] ?? '')
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
}

/** The customer says that they are at home; the door opens, and nobody has to judge it any more. */
async function li(stage: Stage): Promise<void> {
  const [me, customer, dispatcher] = [
    await stage.page('ins_04'),
    await stage.page('cus_1024'),
    await stage.page('stf_01'),
  ]
  await stage.until('14:03')
  await customer.say('师傅几点到')
  await arrives(me)
  await findsTheDoorShut(me)
  await customer.hear(/没能见到您。您现在方便吗/)
  expect(await customer.say('我在家啊，没人敲门')).toMatch(/马上转给/)
  await me.hear(/客户有话给您：“我在家啊，没人敲门”/)
  expect(await dispatcher.say('待办')).toMatch(/师傅在门口，没见到客户，郭超/)
  expect(await me.say('开门了')).toMatch(/前面的步骤不算了/)
  expect(await dispatcher.say('待办')).not.toMatch(/郭超/)
  await stage.until('15:00')
  await finishes(me, '完工，换了网线，下行300兆', '都好了')
  await confirms(customer)
}

/** In English in the chat; the code comes too late. */
async function zhou(stage: Stage): Promise<void> {
  const [me, customer] = [await stage.page('ins_05'), await stage.page('cus_1023')]
  await stage.until('13:30')
  await customer.say('when do you come today?')
  await setsOut(me)
  expect(await customer.hear(/on (?:the|their|his) way|has set out/)).toMatch(/周师傅 \(badge ZMD-8055\)/)
  await stage.until('14:05')
  await arrives(me)
  await stage.until('14:30')
  await finishes(me, '完工，检查了线路，信号正常', '都好了')
  await customer.hear(/Please check it, and confirm once it works/)
  expect(await customer.say('confirm')).toMatch(/Your confirmation is on record and the visit is closed/)
  await customer.hear(/The record of your inspection visit/)
  await stage.later(61)
  expect(await customer.say('96181')).toMatch(/closed more than 60 minutes ago/)
}

/** 吴师傅 goes on with the new telephone. */
async function wu(stage: Stage): Promise<void> {
  const [me, customer] = [await stage.page(SECOND_PHONE), await stage.page('cus_1036')]
  await me.hear(/马上有一单[\s\S]*14:00/)
  await stage.until('13:35')
  await setsOut(me)
  await stage.until('14:10')
  await customer.say('师傅到了')
  await arrives(me)
  await stage.until('15:00')
  await finishes(me, '完工，换了光猫，-22dBm', '都好了')
  await confirms(customer)
}

/** What only a supervisor sees. */
async function supervisor(stage: Stage): Promise<void> {
  await stage.until('16:00')
  const [own, others] = [await stage.page('stf_02'), await stage.page('stf_01')]
  expect(await own.say('待办')).toMatch(/违规反映，要保密/)
  expect(await others.say('待办')).not.toMatch(/违规/)
}
