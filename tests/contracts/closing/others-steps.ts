import fc from 'fast-check'
import { type ClosingScene, CUSTOMERS_DEVICE, INSTALLERS_DEVICE, STROKES } from './closing-scene.ts'

const REPORT = ['完工，换了光猫，下行500兆', '都好了', '对']
const OVERRIDDEN = ['完工，换了光猫，下行500兆', '客户急着出门，来不及查', '对']
const UNSIGNED = ['签不了，客户临时出门了']
const SIGNED_BY_WORD = ['客户确认了', '客户说都好了，办结吧', '我替客户签字', '客户让我帮他签', '办结', '完工']

const strokes = JSON.stringify({ strokes: STROKES })
const six = fc.integer({ min: 0, max: 999_999 }).map((code) => String(code).padStart(6, '0'))

/** Words of anybody but the visit's own customer. */
const words = fc.record({
  who: fc.constantFrom(
    ...(['installer', 'installer', 'otherInstaller', 'dispatcher', 'supervisor', 'agent'] as const),
    ...(['otherCustomer', 'stranger'] as const),
  ),
  texts: fc.oneof(
    fc.constantFrom(REPORT, REPORT, OVERRIDDEN, UNSIGNED, ['待办', '1', '1', '电话里客户说网好了'], ['待办', '1', '2']),
    fc.constantFrom(...SIGNED_BY_WORD).map((text) => [text]),
    fc
      .constantFrom('96181', '都好了', '是', '好', '1', '确认', '没问题，做好了', 'yes', '还没好，网还是断的')
      .map((text) => [text]),
    six.map((code) => [code]),
    six.map((code) => [`验证码 ${code}`]),
  ),
})

/** Requests that are forged, or come from where the customer is not. */
const requests = fc.constantFrom(
  ...(['page_on_installers_device', 'page_without_cookie', 'page_from_elsewhere', 'page_guessed'] as const),
  ...(['patch_without_secret', 'order_without_secret'] as const),
)

export const step = fc.oneof(
  { weight: 14, arbitrary: words.map((said) => ({ what: 'words', ...said }) as const) },
  { weight: 6, arbitrary: requests.map((what) => ({ what }) as const) },
  { weight: 2, arbitrary: fc.constant({ what: 'closed_by_dispatcher' } as const) },
  { weight: 1, arbitrary: fc.constant({ what: 'patch_by_back_office' } as const) },
  { weight: 2, arbitrary: fc.constant({ what: 'customer_doubts' } as const) },
  { weight: 1, arbitrary: fc.constant({ what: 'replay' } as const) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 90 }).map((minutes) => ({ what: 'wait', minutes }) as const) },
)
export type OthersStep = typeof step extends fc.Arbitrary<infer Step> ? Step : never

/** Does a step, and tells what came of it where it was a request. */
export async function doStep(one: OthersStep, scene: ClosingScene): Promise<string> {
  const { say, world } = scene
  if (one.what === 'words') {
    for (const text of one.texts) await say(one.who, text)
    await world.tick()
    return `${one.who} ${one.texts[0]}`
  }
  if (one.what === 'closed_by_dispatcher') {
    await say('installer', '签不了，客户临时出门了')
    for (const text of ['待办', '1', '1', '电话里客户说网好了']) await say('dispatcher', text)
    return one.what
  }
  if (one.what === 'customer_doubts') {
    for (const text of ['还没好', '网还是断的']) await say('customer', text)
    return one.what
  }
  if (one.what === 'replay') {
    await say('installer', '对', scene.lastKey())
    return one.what
  }
  if (one.what === 'wait') {
    world.clock.set(world.clock.now().plus({ minutes: one.minutes }))
    await world.tick()
    return one.what
  }
  return `${one.what} ${await request(one.what, scene)}`
}

async function request(
  what: Exclude<OthersStep['what'], 'words' | 'closed_by_dispatcher' | 'customer_doubts' | 'replay' | 'wait'>,
  { id, send, backOffice, shownToCustomer }: ClosingScene,
): Promise<number> {
  const { page = '/v/nothingshown' } = await shownToCustomer()
  const completed = JSON.stringify({ status: 'completed' })
  const appointment = `/tmf-api/appointment/v4/appointment/${id}`
  if (what === 'page_on_installers_device') {
    await send('GET', page, { cookie: INSTALLERS_DEVICE })
    return (await send('POST', page, { cookie: INSTALLERS_DEVICE, body: strokes })).status
  }
  if (what === 'page_without_cookie') return (await send('POST', page, { body: strokes })).status
  if (what === 'page_from_elsewhere')
    return (await send('POST', page, { cookie: CUSTOMERS_DEVICE, body: strokes, origin: 'https://elsewhere.test' }))
      .status
  if (what === 'page_guessed')
    return (await send('POST', '/v/BCDFGHJKMNPQRTVWXY', { cookie: CUSTOMERS_DEVICE, body: strokes })).status
  if (what === 'patch_by_back_office')
    return (await send('PATCH', appointment, { ...backOffice, body: completed })).status
  const path = what === 'patch_without_secret' ? appointment : '/tmf-api/workOrderManagement/v4/workOrder/wo_1'
  return (await send('PATCH', path, { authorization: 'Bearer guessed', body: completed })).status
}
