import type { Transaction } from 'kysely'
import { bookVisit } from '#src/domain/appointments/book-visit.ts'
import { cancelVisit } from '#src/domain/appointments/cancel-visit.ts'
import { findOffer } from '#src/domain/appointments/find-offer.ts'
import { bookedNotice, changeNotice } from '#src/domain/appointments/tell-change.ts'
import { readVisitSearch } from '#src/domain/appointments/visit-search.ts'
import { closeOrder } from '#src/domain/orders/close-order.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { freshId } from '#src/domain/shared/ids.ts'
import { MOVE_REASONS } from '#src/domain/visits/change-reason.ts'
import { closeTime } from '#src/domain/visits/close-time.ts'
import { sqlAppointmentStore } from '#src/infra/storage/appointment-store.ts'
import { sqlClosedTimeStore } from '#src/infra/storage/closed-time-store.ts'
import { sqlCustomerStore } from '#src/infra/storage/customer-store.ts'
import { sqlNoticeStore } from '#src/infra/storage/notice-store.ts'
import { sqlOrderStore } from '#src/infra/storage/order-store.ts'
import type { Schema } from '#src/infra/storage/schema.ts'
import { sqlTicketStore } from '#src/infra/storage/ticket-store.ts'
import { sqlVisitStore } from '#src/infra/storage/visit-store.ts'
import { ZONE } from '../../support/talk-world.ts'
import { localInstant, type Stage } from './stage.ts'

type Tx = Transaction<Schema>

/** `2026-11-28 09:00–11:00 repair` has been booked before, for the customer or for the one that is named behind it, whom it suits. */
export async function bookBefore(stage: Stage, text: string): Promise<void> {
  const customerId = await bookWindow(stage, text)
  await stage.database.transaction(async (tx) => {
    const { appointments } = needsOf(stage, tx)
    const agreed = await appointments.list({ customerId, statuses: ['confirmed'] })
    const at = stage.world.clock.now()
    const actor = `customer:${customerId}` as const
    for (const visit of agreed) await appointments.record(visit, { at, type: 'appointment.reconfirmed', actor })
  })
}

async function bookWindow(stage: Stage, text: string): Promise<string> {
  const [, day, from, to, kind, customerId = customerIdOf(stage)] =
    /^(\S+) (\S+)[–-](\S+) (\w+)(?: (cus_\w+))?$/.exec(text) ?? []
  if (!day) throw new Error(`预约 needs “2026-11-28 09:00–11:00 repair”, not: ${text}`)
  const window = { opensAt: localInstant(`${day} ${from}`), closesAt: localInstant(`${day} ${to}`) }
  const booked = await stage.database.transaction((tx) => bookFor(stage, tx, customerId, kind as VisitKind, window))
  if (booked !== 'booked') throw new Error(`cannot book ${text}: ${booked}`)
  return customerId
}

/** `2026-11-28 09:00–11:00 repair`: put in by the back office for the customer's order, without an installer. */
export async function backOfficePutsIn(stage: Stage, text: string): Promise<void> {
  const [, day, from, to, kind] = /^(\S+) (\S+)[–-](\S+) (\w+)$/.exec(text) ?? []
  const now = stage.world.clock.now()
  const window = { opensAt: localInstant(`${day} ${from}`), closesAt: localInstant(`${day} ${to}`) }
  await stage.database.transaction(async (tx) => {
    const [order] = await sqlOrderStore(tx).listOpen(customerIdOf(stage))
    const customerId = customerIdOf(stage)
    const about = { customerId, kind: kind as VisitKind, workOrderId: order?.id, installerId: undefined, window }
    const made = { zone: ZONE, words: undefined, revision: 1, external: {}, createdAt: now, updatedAt: now }
    const event = { at: now, type: 'appointment.initialized', actor: 'back_office' } as const
    await sqlAppointmentStore(tx).insert({ id: freshId('apt'), status: 'initialized', ...about, ...made }, event)
  })
}

/** By the back office, unasked, and while the customer is a customer of the chat: they are to hear of it. */
export async function backOfficeBooks(stage: Stage, text: string): Promise<void> {
  await bookWindow(stage, text)
  await stage.database.transaction(async (tx) => {
    const { appointments } = needsOf(stage, tx)
    const booked = (await appointments.list({ customerId: customerIdOf(stage), statuses: ['confirmed'] })).at(-1)
    const now = stage.world.clock.now()
    if (booked) await sqlNoticeStore(tx).put(bookedNotice(booked, now), now)
  })
}

/** `开发区 repair 2026-11-28` has everybody there taken all day by others; with hours, over those hours. */
export async function fill(stage: Stage, text: string): Promise<void> {
  const [area = '', kind = 'repair', day = '', hours] = text.split(' ')
  const [start = '08:00', end = '20:00'] = hours?.split(/[–-]/) ?? []
  const wish = { dates: [day], start, end, constraint: 'between' } as const
  await stage.database.transaction(async (tx) => {
    const other = await otherCustomer(tx, area)
    const search = () =>
      readVisitSearch(
        { area, kind: kind as VisitKind, timeZone: undefined },
        stage.world.clock.now(),
        needsOf(stage, tx),
      )
    for (
      let offer = findOffer([wish], await search());
      offer.kind === 'free';
      offer = findOffer([wish], await search())
    )
      await bookFor(stage, tx, other, kind as VisitKind, offer.window)
  })
}

/** `traffic` or `没说原因`: the back office takes the customer's visits back, keeps their orders, and the customer is to hear of it. */
export async function backOfficeTakesBack(stage: Stage, text: string): Promise<void> {
  const reason = MOVE_REASONS.find((one) => one === text)
  if (!reason && text !== '没说原因') throw new Error(`后台退回 needs a reason or 没说原因, not: ${text}`)
  await stage.database.transaction(async (tx) => {
    const needs = needsOf(stage, tx)
    const now = stage.world.clock.now()
    for (const appointment of await needs.appointments.list({
      ...{ customerId: customerIdOf(stage), statuses: ['confirmed'] },
    })) {
      const outcome = await cancelVisit({ appointment, order: 'keep', reason, actor: 'back_office' }, needs)
      if (outcome.kind !== 'cancelled') throw new Error(`cannot be taken back: ${outcome.kind}`)
      const told = changeNotice(appointment, outcome.appointment, now, { order: 'kept', reason })
      await sqlNoticeStore(tx).put(told, now)
    }
  })
}

/** `开发区 2026-11-28 台风`: nobody comes to the area that day. */
export async function closeArea({ database, world }: Stage, text: string): Promise<void> {
  const [area = '', day = '', reason = ''] = text.split(' ')
  const fromAt = localInstant(`${day} 00:00`)
  await database.transaction(async (tx) => {
    const stores = { tickets: sqlTicketStore(tx), visits: sqlVisitStore(tx), closedTimes: sqlClosedTimeStore(tx) }
    const needs = { notices: sqlNoticeStore(tx), orders: sqlOrderStore(tx), ...stores, ...needsOf({ world }, tx) }
    await closeTime({ id: freshId('cls'), subject: { area }, fromAt, toAt: fromAt.plus({ days: 1 }), reason }, needs)
  })
}

/** The back office cancels the customer's visits, with or without their orders, while the customer is talking. */
export async function backOfficeCancels({ database, ...stage }: Stage, text: string): Promise<void> {
  if (text !== '上门' && text !== '上门和工单') throw new Error(`后台取消 needs 上门 or 上门和工单, not: ${text}`)
  const customerId = customerIdOf(stage)
  const ours = database.kysely.updateTable('appointment').where('customer_id', '=', customerId)
  await ours.set(({ eb }) => ({ status: 'cancelled', revision: eb('revision', '+', 1) })).execute()
  if (text === '上门') return
  await database.kysely
    .updateTable('work_order')
    .set({ status: 'cancelled' })
    .where('customer_id', '=', customerId)
    .execute()
}

/** `2026-11-28 08:00`: everybody else whose visit opens then cancels. */
export async function othersCancel({ database, world, ...stage }: Stage, text: string): Promise<void> {
  await database.transaction(async (tx) => {
    const needs = needsOf({ world }, tx)
    const visits = tx.selectFrom('appointment').select('id').where('opens_at', '=', localInstant(text))
    for (const { id } of await visits
      .where('customer_id', '<>', customerIdOf(stage))
      .where('status', '=', 'confirmed')
      .execute()) {
      const appointment = await needs.appointments.find(id)
      const actor = `customer:${appointment?.customerId ?? ''}` as const
      if (appointment) await cancelVisit({ appointment, order: 'cancel', reason: undefined, actor }, needs)
    }
  })
}

/** The back office ends the customer's orders: `撤单` or `办结`. */
export async function backOfficeCloses({ database, world, ...stage }: Stage, text: string): Promise<void> {
  if (text !== '撤单' && text !== '办结') throw new Error(`后台工单 needs 撤单 or 办结, not: ${text}`)
  await database.transaction(async (tx) => {
    const needs = { orders: sqlOrderStore(tx), notices: sqlNoticeStore(tx), ...needsOf({ world }, tx) }
    for (const order of await needs.orders.listOpen(customerIdOf(stage)))
      await closeOrder(
        { order, fate: text === '撤单' ? 'cancelled' : 'done', reason: undefined, actor: 'back_office' },
        needs,
      )
  })
}

const FIELDS: Readonly<Record<string, 'phone' | 'name' | 'area'>> = { 电话: 'phone', 姓名: 'name', 片区: 'area' }

/** `stf_01 角色 supervisor`: what a colleague is, for this transcript only. */
async function changeStaff(stage: Stage, id: string, to: { role: string } | { areas: string[] }): Promise<void> {
  const staff = stage.database.kysely
  const before = await staff
    .selectFrom('staff')
    .select(['role', 'areas'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  stage.restore.push(() => staff.updateTable('staff').set(before).where('id', '=', id).execute())
  await staff.updateTable('staff').set(to).where('id', '=', id).execute()
}

/** `cus_1002 电话 19900000001` changes what is on file, for this transcript only; also 姓名 and 片区. */
export async function changeFile(stage: Stage, text: string): Promise<void> {
  const [, colleague, role = ''] = /^(stf_\S+) 角色 (\w+)$/u.exec(text) ?? []
  if (colleague) return await changeStaff(stage, colleague, { role })
  const [, member, area = ''] = /^(stf_\S+) 片区 (\S+)$/u.exec(text) ?? []
  if (member) return await changeStaff(stage, member, { areas: [area] })
  const [, id = '', field = '', value = ''] = /^(\S+) (电话|姓名|片区) (.+)$/u.exec(text) ?? []
  const column = FIELDS[field] ?? 'name'
  const customers = stage.database.kysely
  const before = await customers.selectFrom('customer').select(column).where('id', '=', id).executeTakeFirstOrThrow()
  stage.restore.push(() => customers.updateTable('customer').set(before).where('id', '=', id).execute())
  await customers
    .updateTable('customer')
    .set({ [column]: value })
    .where('id', '=', id)
    .execute()
}

async function bookFor(
  stage: Stage,
  tx: Tx,
  customerId: string,
  kind: VisitKind,
  window: Parameters<typeof bookVisit>[0]['window'],
) {
  const customer = await sqlCustomerStore(tx).find(customerId)
  if (!customer) throw new Error(`no customer is called ${customerId}`)
  const request = { customer, kind, window, order: undefined, description: '网断了', words: undefined }
  const { kind: outcome } = await bookVisit({ ...request, actor: 'back_office' }, needsOf(stage, tx))
  return outcome
}

function needsOf({ world }: Pick<Stage, 'world'>, tx: Tx) {
  return { appointments: sqlAppointmentStore(tx), clock: world.clock, companyZone: ZONE }
}

async function otherCustomer(tx: Tx, area: string): Promise<string> {
  const others = tx.selectFrom('customer').select('id').where('area', '=', area).where('id', '>', 'cus_1030')
  return (await others.orderBy('id').limit(1).executeTakeFirstOrThrow()).id
}

function customerIdOf({ person }: Pick<Stage, 'person'>): string {
  return person.replace('dl_', '')
}
