import type { BrowserContextOptions } from 'playwright-core'
import { openPhone, type Phone, readInPage } from './browser.ts'

/** The page of a visit on a customer's phone. */
export interface SigningPage extends Phone {
  /** Draws a line over the field, with the mouse or a finger. */
  draw(how?: 'mouse' | 'finger'): Promise<void>
  /** A tap into the field. */
  dot(): Promise<void>
  /** How many points of the field have ink. */
  ink(): Promise<number>
  tick(): Promise<void>
}

/** Opens `url` on a phone of its own. */
export async function openSigningPage(url: string, options: BrowserContextOptions = {}): Promise<SigningPage> {
  const phone = await openPhone(new URL(url).origin, options)
  const { page } = phone
  await page.goto(url)
  const corner = async () => {
    await page.locator('#pad').scrollIntoViewIfNeeded()
    const box = await page.locator('#pad').boundingBox()
    if (!box) throw new Error('There is no field to sign in.')
    return { left: box.x + box.width / 5, top: box.y + box.height / 2, step: box.width / 40 }
  }
  const POINTS = Array.from({ length: 20 }, (_, at) => at)
  return {
    ...phone,
    async draw(how = 'mouse') {
      const { left, top, step } = await corner()
      const points = POINTS.map((at) => ({ x: left + at * step, y: top + (at % 4) * step }))
      if (how === 'finger') return await drawByFinger(phone, points)
      const [first, ...rest] = points
      await page.mouse.move(first?.x ?? 0, first?.y ?? 0)
      await page.mouse.down()
      for (const { x, y } of rest) await page.mouse.move(x, y)
      await page.mouse.up()
    },
    async dot() {
      const { left, top } = await corner()
      await page.touchscreen.tap(left, top)
    },
    ink: () =>
      readInPage<number>(
        page,
        `(() => { const pad = document.getElementById('pad')
          const { data } = pad.getContext('2d').getImageData(0, 0, pad.width, pad.height)
          return data.filter((value, at) => at % 4 === 3 && value > 0).length })()`,
      ),
    tick: () => page.locator('#checked').check(),
  }
}

async function drawByFinger({ context, page }: Phone, points: readonly { x: number; y: number }[]) {
  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  for (const [at, point] of points.entries()) await touch(at === 0 ? 'touchStart' : 'touchMove', [point])
  await touch('touchEnd', [])
  await session.detach()
}
