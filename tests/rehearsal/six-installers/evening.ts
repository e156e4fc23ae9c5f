import { expect } from 'vitest'
import { bookingOf, PLAN } from './plan.ts'
import type { Stage } from './town.ts'

/** The account that 吴师傅 binds by invitation, on the telephone that is lost the next day. */
export const FIRST_PHONE = 'dl_wu_first_phone'

/** The evening before: the back office books the day, one installer binds an account, and the lists come by themselves. */
export async function playEvening(stage: Stage): Promise<void> {
  // The page in the pocket stays open; who never wrote gets a text message.
  await Promise.all(['ins_01', 'ins_02', 'ins_03', 'ins_04'].map(async (id) => (await stage.page(id)).say('你好')))
  await bind(stage, FIRST_PHONE)
  await Promise.all(PLAN.map((planned) => book(stage, planned)))
  await stage.until('19:02')
  await Promise.all(
    ['ins_01', 'ins_02', 'ins_03', 'ins_04', FIRST_PHONE].map(async (id) => (await stage.page(id)).hear(/明天的单/)),
  )
  const [link] = await stage.text('0005', /http\S+/)
  await (await stage.open('ins_05', link)).hear(/明天的单/)
}

async function book({ url, apiToken }: Stage, planned: (typeof PLAN)[number]): Promise<void> {
  const response = await fetch(`${url}/tmf-api/appointment/v4/appointment`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(bookingOf(planned)),
  })
  expect(response.status, `${planned.installer} to ${planned.customer}: ${await response.text()}`).toBe(201)
}

/** A dispatcher gets a code, and the installer writes it from an account of their own. */
export async function bind(stage: Stage, account: string): Promise<void> {
  const invited = await (await stage.page('stf_01')).say('邀请吴师傅')
  const [, code = ''] = /邀请码：(\w{8})/.exec(invited) ?? expect.fail(invited)
  expect(await (await stage.page(account)).say(`绑定 ${code}`)).toMatch(/吴师傅，绑定好了/)
}
