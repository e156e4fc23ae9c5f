import type { Kysely, Selectable, Transaction } from 'kysely'
import type { DateTime } from 'luxon'
import type { Customer } from '#src/domain/customers/customer.ts'
import type { CustomerRow } from '#src/domain/imports/customer-columns.ts'
import { decideCustomer } from '#src/domain/imports/decide-customer.ts'
import { type ConsentEntry, entriesFromFile } from '#src/domain/outreach/consent.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { ownRefusals, sqlConsentStore } from './consent-store.ts'
import { anyOf, type Change, fromInserted, type ImportTable } from './import-store.ts'
import type { Schema } from './schema.ts'

/** Reads customers. */
export interface CustomerStore {
  find(id: string): Promise<Customer | undefined>
  /** Those who are on file, in no order. */
  listByIds(ids: readonly string[]): Promise<readonly Customer[]>
  /** Keeps others who lock this customer waiting until the transaction ends, so that what is opened once for them is opened once. */
  lock(id: string): Promise<void>
  /** Everybody who shares a telephone number, by id. */
  listByPhone(phone: string): Promise<readonly Customer[]>
}

/** Customers in SQL. */
export function sqlCustomerStore(kysely: Kysely<Schema> | Transaction<Schema>): CustomerStore {
  const all = kysely.selectFrom('customer').selectAll()
  return {
    async find(id) {
      const row = await all.where('id', '=', id).executeTakeFirst()
      return row && customerOf(row)
    },
    async listByIds(ids) {
      return (await all.where('id', '=', anyOf(ids)).execute()).map(customerOf)
    },
    async lock(id) {
      await kysely.selectFrom('customer').select('id').where('id', '=', id).forNoKeyUpdate().execute()
    },
    async listByPhone(phone) {
      const rows = await all.where('phone', '=', phone).orderBy('id').execute()
      return rows.map(customerOf)
    },
  }
}

/** A customer as the table's row holds them. */
export function customerOf(row: Omit<Selectable<Schema['customer']>, 'created_at' | 'updated_at'>): Customer {
  return {
    id: row.id,
    name: row.name,
    salutation: row.salutation ?? undefined,
    phone: row.phone,
    accountNo: row.account_no,
    address: row.address,
    area: row.area,
    segment: row.segment as Customer['segment'],
    plan: row.plan ?? undefined,
    language: row.language as Language,
    joinedOn: row.joined_on ?? undefined,
    marketingConsent: row.marketing_consent ?? undefined,
    preferredChannel: (row.preferred_channel ?? undefined) as Customer['preferredChannel'],
    timeZone: row.time_zone ?? undefined,
  }
}

/** Customers as a file brings them; `language` is spoken with those whose file says nothing. */
export function customerImport(language: Language): ImportTable<CustomerRow, Customer> {
  return {
    eventType: 'customer.imported',
    async readOnFile(tx, rows) {
      const ids = rows.map(({ id }) => id)
      const accounts = rows.map(({ accountNo }) => accountNo)
      const found = await tx
        .selectFrom('customer')
        .selectAll()
        .where((eb) => eb.or([eb('id', '=', anyOf(ids)), eb('account_no', '=', anyOf(accounts))]))
        .execute()
      const byId = new Map(found.map((row) => [row.id, customerOf(row)]))
      const holders = new Map(found.map((row) => [row.account_no, row.id]))
      return (row, line, claims) => {
        const onFile = { stored: byId.get(row.id), holderId: holders.get(row.accountNo), language }
        return decideCustomer(row, line, onFile, claims)
      }
    },
    async save(tx, customers, at) {
      await tx
        .insertInto('customer')
        .values(customers.map((customer) => ({ ...columnsOf(customer), created_at: at, updated_at: at })))
        .onConflict((conflict) => conflict.column('id').doUpdateSet(fromInserted(UPDATED)))
        .execute()
    },
    keep: keepConsents,
  }
}

/** What a file says of marketing goes into the ledger when it says something new. */
async function keepConsents(
  tx: Transaction<Schema>,
  changes: readonly Change<Customer>[],
  at: DateTime,
): Promise<void> {
  const entries = changes.flatMap(({ record, changed, line }): ConsentEntry[] => {
    if (record.marketingConsent === undefined || !changed.includes('marketingConsent')) return []
    const state = record.marketingConsent ? 'given' : 'refused'
    const source = `import:customers#${line}`
    return [{ customerId: record.id, class: 'marketing', state, source, actor: 'back_office', at }]
  })
  if (entries.length === 0) return
  const ids = entries.map(({ customerId }) => customerId)
  await sqlConsentStore(tx).append(entriesFromFile(entries, await ownRefusals(tx, ids, 'marketing')))
}

const UPDATED = [
  ...(['name', 'salutation', 'phone', 'account_no', 'address', 'area', 'segment', 'plan', 'language'] as const),
  ...(['joined_on', 'marketing_consent', 'preferred_channel', 'time_zone', 'updated_at'] as const),
]

function columnsOf(customer: Customer) {
  return {
    id: customer.id,
    name: customer.name,
    salutation: customer.salutation ?? null,
    phone: customer.phone,
    account_no: customer.accountNo,
    address: customer.address,
    area: customer.area,
    segment: customer.segment,
    plan: customer.plan ?? null,
    language: customer.language,
    joined_on: customer.joinedOn ?? null,
    marketing_consent: customer.marketingConsent ?? null,
    preferred_channel: customer.preferredChannel ?? null,
    time_zone: customer.timeZone ?? null,
  }
}
