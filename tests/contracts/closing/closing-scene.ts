import { sql } from 'kysely'
import { doubtedSays, readDoubt } from '#dialogs/sign/read-doubt.ts'
import { deviceOf } from '#src/infra/http/device-cookie.ts'
import { openHttpServer } from '#src/infra/http/server.ts'
import { mountTmf } from '#src/infra/http/tmf/mount-tmf.ts'
import { mountVisitPage } from '#src/infra/http/visit/mount-visit-page.ts'
import { openLog } from '#src/infra/logging/log.ts'
import { openMetrics } from '#src/infra/logging/metrics.ts'
import { readChangeReason } from '#src/language/answers/read-change-reason.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'
import { openTalkWorld, saidByAssistant, written, ZONE } from '../../support/talk-world.ts'
import type { TestDatabase } from '../../support/test-database.ts'
import { bookBefore } from '../../transcripts/support/scene.ts'
import { localInstant, type Stage } from '../../transcripts/support/stage.ts'

const TOKEN = 'back-office-token-for-tests'
export const STROKES = [Array.from({ length: 12 }, (_, at) => [at * 10, at * 5])]
export const CUSTOMER = 'dl_cus_1001'

/** Somebody's browser, by the cookie that it has got. */
const cookieOf = (letter: string): string => `doorstep_device=${letter.repeat(32)}`
export const INSTALLERS_DEVICE = cookieOf('i')
export const CUSTOMERS_DEVICE = cookieOf('c')

/** One service with its pages and APIs, as two installers have come; one reports the work as done. */
export async function openClosingScene(database: TestDatabase, reset: () => Promise<void>) {
  await reset()
  await sql`truncate chat_device, signing_link, close_out_entry cascade`.execute(database.kysely)
  const world = openTalkWorld(database, { nowIso: localInstant('2026-11-24 12:00').toISO() ?? '' })
  const stage = { database, world, person: CUSTOMER } as unknown as Stage
  await bookBefore(stage, '2026-11-24 14:00–16:00 repair')
  await bookBefore(stage, '2026-11-24 14:00–16:00 repair cus_1002')
  const visitOf = async (customer: string) =>
    await database.kysely
      .selectFrom('appointment')
      .select(['id', 'installer_id', 'status'])
      .where('customer_id', '=', customer)
      .executeTakeFirstOrThrow()
  const { id, installer_id: installer } = await visitOf('cus_1001')
  const other = (await visitOf('cus_1002')).installer_id
  const persons = {
    ...{ installer: `dl_${installer}`, otherInstaller: `dl_${other}`, dispatcher: 'dl_stf_01' },
    ...{ supervisor: 'dl_stf_02', agent: 'dl_stf_03', otherCustomer: 'dl_cus_1002', stranger: 'dl_anon_x' },
    customer: CUSTOMER,
  }
  const server = await openServer(database, world)
  let messages = 0
  /** A second after what was said before, so that it is known which of two reports is the later. */
  const say = async (who: keyof typeof persons, text: string, key = `m${++messages}`) => {
    world.clock.set(world.clock.now().plus({ seconds: 1 }))
    return await world.receive(written(persons[who], `cnv_${who}`, key, text))
  }
  world.clock.set(localInstant('2026-11-24 14:05'))
  await say('installer', '到了')
  await say('otherInstaller', '到了')
  for (const text of ['完工，换了光猫，下行500兆', '都好了', '对']) await say('installer', text)
  await world.tick()
  const device = {
    device_hash: deviceOf({ headers: { cookie: INSTALLERS_DEVICE } } as never) ?? '',
    person: persons.installer,
  }
  await database.kysely
    .insertInto('chat_device')
    .values({ ...device, seen_at: world.clock.now() })
    .execute()
  return {
    ...{ world, say, id, persons, server },
    status: async () => (await visitOf('cus_1001')).status,
    lastKey: () => `m${messages}`,
    /** What only the customer was shown: the code and the page of the report, from their telephone or their chat. */
    async shownToCustomer() {
      const sms = database.kysely.selectFrom('outbox').select('text').where('channel', '=', 'sms')
      const texts = await sms.orderBy('at').execute()
      const talk = saidByAssistant(await world.talkLog.readStream('cnv_customer', 0, 500))
      const all = [...texts.map(({ text }) => text), ...talk].join('\n')
      return {
        code: [...all.matchAll(/验证码 (\d{6})/g)].at(-1)?.[1],
        page: [...all.matchAll(/\/v\/\w+/g)].at(-1)?.[0],
      }
    },
    send: async (method: string, path: string, { body, ...headers }: Record<string, string> = {}) =>
      await fetch(server.url + path, {
        ...{ method, headers: { 'content-type': 'application/json', ...headers } },
        ...(body !== undefined && { body }),
      }),
    backOffice: { authorization: `Bearer ${TOKEN}` },
  }
}

export type ClosingScene = Awaited<ReturnType<typeof openClosingScene>>

const openServer = (database: TestDatabase, world: ReturnType<typeof openTalkWorld>) =>
  openHttpServer({
    ...{ host: '127.0.0.1', port: 0, log: openLog('silent'), metrics: openMetrics(), isHttps: false },
    mount(routes) {
      mountVisitPage(routes, {
        ...{ database, clock: world.clock, phrasebook: world.phrasebook, publicUrl: () => 'http://127.0.0.1' },
        ...{
          companyName: { 'zh-CN': '宽带', en: 'Broadband' },
          companyZone: ZONE,
          assets: '/assets/x',
          wakeDuties: () => {},
        },
        ...{ readDoubt, doubtedSays },
      })
      mountTmf(routes, {
        ...{
          database,
          clock: world.clock,
          companyZone: ZONE,
          apiToken: TOKEN,
          readReason: readChangeReason,
          forbiddenIn,
        },
        publicUrl: () => 'https://doorstep.example',
      })
    },
  })
