import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser, openPhone, readInPage } from './support/browser.ts'
import { openVisitService, type VisitService } from './support/reported-visits.ts'

describeInBrowser('a photo from the web chat', () => {
  let visits: VisitService
  let folder: string
  /** As a telephone takes it: on its side, with what it tells of the place and the device. */
  let photo: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doorstep-photos-'))
    photo = join(folder, 'IMG_0001.jpg')
    const exif = { IFD0: { Make: 'Telephone', Copyright: 'Zhao' }, IFD3: { GPSLatitude: '32/1 58/1 0/1' } }
    const plain = sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#2e7d8a' } })
    await writeFile(photo, await plain.withMetadata({ orientation: 6 }).withExifMerge(exif).jpeg().toBuffer())
    visits = await openVisitService()
  }, 60_000)
  afterAll(async () => {
    await visits?.[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })

  const photosOf = (appointmentId: string) =>
    visits.database.kysely
      .selectFrom('photo')
      .select(['kind', 'width', 'height'])
      .where('appointment_id', '=', appointmentId)
      .execute()
  const openAs = async (talker: { token(): Promise<string> }, locale = 'zh-CN') => {
    const phone = await openPhone(visits.service.url, { locale })
    await phone.page.goto(`${visits.service.url}/#t=${await talker.token()}`)
    await phone.page.locator('.entry.them').first().waitFor()
    return phone
  }

  it('is made smaller and upright, shown at once, taken by the service, and kept with the visit', async () => {
    const { id, installer } = await visits.arrive()
    await using phone = await openAs(installer)
    const { page } = phone
    await page.getByRole('button', { name: '发照片' }).waitFor()
    const posting = page.waitForRequest((request) => request.postData()?.includes('data:image/jpeg') === true)
    await page.locator('#photo').setInputFiles(photo)
    await page.getByRole('img', { name: '您发的照片' }).waitFor()
    const posted = (await posting).postData() ?? ''
    const sent = Buffer.from(/base64,([^"]+)/.exec(posted)?.[1] ?? '', 'base64')
    expect(await sharp(sent).metadata()).toMatchObject({ width: 1365, height: 2048, format: 'jpeg' })
    expect((await sharp(sent).metadata()).exif).toBeUndefined()
    await page.getByRole('button', { name: '施工后' }).click()
    await expect.poll(() => photosOf(id), { timeout: 20_000 }).toEqual([{ kind: 'after', width: 1365, height: 2048 }])
    // The picture stays after the echo, and fits.
    await page.locator('.entry.me.sent img').waitFor()
    expect(await readInPage(page, "document.querySelector('.photo').naturalWidth")).toBe(1365)
    expect(await readInPage(page, 'document.documentElement.scrollWidth')).toBe(390)
    const rest =
      "(() => { const t = document.getElementById('talk'); return t.scrollHeight - t.scrollTop - t.clientHeight })()"
    await expect.poll(() => readInPage<number>(page, rest)).toBeLessThan(2)
    // Opened anew, the page has the words for it: the picture is in the phone's album.
    await page.reload()
    await page.locator('.entry.me .text', { hasText: '您发的照片' }).waitFor()
    expect(phone.problems).toEqual([])
  })

  it('waits where there is no network, and goes out once it is back', async () => {
    const { id, installer } = await visits.arrive()
    await using phone = await openAs(installer, 'en-GB')
    const { page, context } = phone
    await page.getByRole('button', { name: 'Send a photo' }).waitFor()
    await context.setOffline(true)
    await page.locator('#photo').setInputFiles(photo)
    await page.locator('.entry.me:not(.sent) img').waitFor()
    await context.setOffline(false)
    await page.locator('.entry.me.sent img').waitFor()
    await page.locator('.choice').nth(1).click()
    await expect.poll(() => photosOf(id), { timeout: 20_000 }).toHaveLength(1)
  })

  it('can be sent by an account that an invitation has bound to an installer', async () => {
    const { id, installer, customer } = await visits.arrive()
    const guest = { channel: 'directline', person: 'dl_guest_77', colleague_id: installer.id, ended_at: null }
    const { created_at } = await visits.database.kysely
      .selectFrom('appointment')
      .select('created_at')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await visits.database.kysely
      .insertInto('colleague_binding')
      .values({ ...guest, bound_at: created_at })
      .execute()
    await using phone = await openAs(visits.talker('guest_77'))
    await phone.page.getByRole('button', { name: '发照片' }).waitFor()
    await phone.page.locator('#photo').setInputFiles(photo)
    await phone.page.getByRole('button', { name: '施工前' }).click()
    await expect.poll(() => photosOf(id), { timeout: 20_000 }).toMatchObject([{ kind: 'before' }])
    expect(customer.id).not.toBe(installer.id)
  })

  it('is not offered to customers, and a file that is no picture is said to be none', async () => {
    const { customer, installer } = await visits.arrive()
    {
      await using phone = await openAs(customer)
      await expect.poll(() => phone.page.locator('#send').count()).toBe(1)
      expect(await phone.page.locator('#choose').isVisible()).toBe(false)
    }
    await using phone = await openAs(installer)
    const empty = join(folder, 'large.heic')
    await writeFile(empty, Buffer.alloc(11 * 1024 * 1024))
    await phone.page.locator('#photo').setInputFiles(empty)
    await phone.page.getByText('这张照片打不开').waitFor()
  })

  it('of the installer is shown to the customer, and to nobody else, once they have set out', async () => {
    const { url, apiToken } = visits.service
    const { id, installer, customer } = await visits.promise()
    const size = { width: 600, height: 800, channels: 3, background: '#a0522d' } as const
    const portrait = new Uint8Array(await sharp({ create: size }).jpeg().toBuffer())
    const putting = (who: string, token = apiToken) =>
      fetch(`${url}/admin/v1/installers/${who}/photo`, {
        ...{ method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: portrait },
      })
    expect((await putting(installer.id, 'wrong')).status).toBe(401)
    expect((await putting('ins_nobody')).status).toBe(404)
    expect((await putting(installer.id)).status).toBe(200)
    await using phone = await openAs(customer)
    const { page } = phone
    await page.locator('#text').fill('查看预约')
    await page.locator('#text').press('Enter')
    await page.locator('.entry.me.sent').waitFor()
    const asked = page.waitForRequest((request) => request.url().endsWith('.jpg'))
    await installer.say('出发')
    expect((await asked).url()).not.toMatch(/ins_|cus_|eyJ/)
    await page.getByRole('img', { name: '上门师傅的照片' }).waitFor()
    await expect.poll(() => readInPage(page, "document.querySelector('.photo').naturalWidth")).toBe(600)
    const other = await visits.promise()
    for (const talker of [other.customer, installer, other.installer]) {
      const own = `${url}/v3/directline/conversations/${await talker.conversation()}/visits/${id}/installer.jpg`
      const answer = await fetch(own, { headers: { authorization: `Bearer ${await talker.token()}` } })
      expect(answer.status, talker.id).toBe(404)
    }
    expect(phone.problems).toEqual([])
  })
})
