import { afterAll, beforeAll, expect, it } from 'vitest'
import { openForClosing, overrideChecklist } from '#dialogs/checklist/override-checklist.ts'
import { openDesk } from '#dialogs/desk.ts'
import { matterDialog } from '#dialogs/matter/matter.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { inProcessCoordination } from '#src/infra/coordination/in-process-coordination.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlDeskStores } from '#src/infra/storage/desk-stores.ts'
import { loadPhrasebook } from '#src/infra/text/phrasebook.ts'
import { LOCALES } from '../locales/locale-files.ts'
import { standardChecklists } from '../support/standard-checklists.ts'
import { describeOnEveryServer, type TestDatabase } from '../support/test-database.ts'
import { anAppointment, anOrder, fillDistrict, NOW, ZONE } from './small-district.ts'

const itemIds = standardChecklists()
  .forKind('repair')
  .items.map(({ id }) => id)

const because = (why: string) => Object.fromEntries(itemIds.map((id) => [id, why]))

describeOnEveryServer('a visit whose checklist is not complete', (open) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await open()
    await fillDistrict(database, [{ id: 'ins_1' }])
  })
  afterAll(() => database[Symbol.asyncDispose]())

  /** A visit, and the desk of its installer, in one transaction, which is rolled back: steps of a visit can't be deleted. */
  const atDesk = async (work: (desk: ReturnType<typeof openDesk>, visit: Visit) => Promise<void>) => {
    const isOver = new Error('rolled back')
    const played = database.transaction(async (tx) => {
      const order = anOrder()
      const appointment = anAppointment({ workOrderId: order.id })
      const booked = { at: NOW, type: 'appointment.booked', actor: 'customer:cus_1' } as const
      await sqlAppointmentStore(tx).insert(appointment, booked, order)
      const { codes, limits } = inProcessCoordination()
      const desk = openDesk({
        ...sqlDeskStores(tx),
        ...{ clock: { now: () => NOW }, companyZone: ZONE, checklists: standardChecklists(), codes, limits },
        ...{ channel: 'directline', person: 'dl_ins_1', file: undefined, relay: undefined, canText: true },
        ...{
          linkToRecord: (code) => code,
          tariff: [],
          promotions: [],
          quizBank: { id: 'none', version: 1, questions: [] },
        },
      })
      const visit = await desk.needs.visits.lock(appointment.id)
      if (!visit) throw new Error('the visit is not there')
      await work(desk, visit)
      throw isOver
    })
    await expect(played).rejects.toBe(isOver)
  }

  it('is not to be closed, until a reason is given', () =>
    atDesk(async (desk, visit) => {
      expect((await openForClosing(desk, visit)).map(({ id }) => id)).toContain('ds-2')
      expect(await overrideChecklist(desk, visit, because(' 。'))).toBe('no_reason')
      expect(await openForClosing(desk, visit)).not.toEqual([])
      expect(await overrideChecklist(desk, visit, because('客户赶着出门'))).toBe('overridden')
      expect(await openForClosing(desk, visit)).toEqual([])
    }))

  it('is not to be closed by a reason that was given for one item, while others are open', () =>
    atDesk(async (desk, visit) => {
      const before = (await openForClosing(desk, visit)).map(({ id }) => id)
      expect(await overrideChecklist(desk, visit, { 'lk-1': '忘了' })).toBe('overridden')
      expect((await openForClosing(desk, visit)).map(({ id }) => id)).toEqual(before.filter((id) => id !== 'lk-1'))
    }))

  it('is told to the supervisor of its area, once, with the items and the installer’s reason', () =>
    atDesk(async (desk, visit) => {
      await overrideChecklist(desk, visit, because('客户赶着出门'))
      expect(await overrideChecklist(desk, visit, because('再说一次'))).toBe('nothing_open')
      const steps = await desk.needs.visitSteps.list(visit)
      expect(steps).toMatchObject([
        { step: 'checklist_overridden', actor: 'installer:ins_1', body: { reasons: { 'ds-2': '客户赶着出门' } } },
      ])
      const tickets = await desk.needs.tickets.listOpen([visit.customer.area])
      expect(tickets.filter(({ kind }) => kind === 'checklist_overridden')).toMatchObject([
        {
          area: visit.customer.area,
          appointmentId: visit.appointment.id,
          context: { reasons: { 'ds-2': '客户赶着出门' } },
        },
      ])
    }))

  it('is shown to the supervisor with what was not done and why, in their language', () =>
    atDesk(async (desk, visit) => {
      await overrideChecklist(desk, visit, because('客户赶着出门'))
      const areas = [visit.customer.area]
      const [ticket] = (await desk.needs.tickets.listOpen(areas)).filter(({ kind }) => kind === 'checklist_overridden')
      const find = async () => ({ id: 'stf_2', name: '周主管', role: 'supervisor', areas }) as const
      const staff = { ...desk.needs.staff, find }
      const ofSupervisor = openDesk({ ...desk.needs, staff, person: 'dl_stf_2' })
      const prompt = await matterDialog(ofSupervisor).questions[0]?.ask({ ticket: ticket?.id })
      const say = prompt?.ask ?? { id: 'matter-gone' }
      const phrasebook = loadPhrasebook(LOCALES, {}, () => NOW)
      expect(phrasebook.render('zh-CN', say)).toMatch(/没收礼，没要钱、东西或者票券（客户赶着出门）/)
      expect(phrasebook.render('en', say)).toMatch(/Took no gift, asked for no money/)
    }))
})
