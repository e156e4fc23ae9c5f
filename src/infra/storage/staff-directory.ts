import { type Kysely, sql, type Transaction } from 'kysely'
import type { StaffDirectory, StaffRole } from '#src/domain/tickets/staff.ts'
import { anyOf } from './import-store.ts'
import type { Schema } from './schema.ts'

/** Staff in SQL. */
export function sqlStaffDirectory(executor: Kysely<Schema> | Transaction<Schema>): StaffDirectory {
  const listContacts = async (ids: readonly string[]) => {
    const staff = executor.selectFrom('staff').select(['id', 'name', 'phone']).where('id', '=', anyOf(ids))
    const installers = executor.selectFrom('installer').select(['id', 'name', 'phone']).where('id', '=', anyOf(ids))
    return await staff.unionAll(installers).execute()
  }
  return {
    async find(id) {
      const staff = executor.selectFrom('staff').select(['id', 'name', 'role', 'areas'])
      const row = await staff.where('id', '=', id).executeTakeFirst()
      return row && { ...row, role: row.role as StaffRole }
    },
    async findOwner(role, area) {
      const { rows } = await sql<{ id: string; name: string }>`
        select id, name from staff where role = ${role} and areas @> array[${area}]::text[]
        order by (select count(*) from ticket t where t.owner_id = staff.id and t.status in ('acknowledged', 'inProgress')), id
        limit 1`.execute(executor)
      return rows[0]
    },
    async contactOf(id) {
      const [contact] = await listContacts([id])
      return contact && { name: contact.name, phone: contact.phone }
    },
    listContacts,
    async supervisorOf(area) {
      const staff = executor.selectFrom('staff').select(['name', 'phone']).where('role', '=', 'supervisor')
      const covering = staff.where('areas', '@>', sql<string[]>`array[${area}]::text[]`)
      return await covering.orderBy('id').limit(1).executeTakeFirst()
    },
    async responsibleFor(role, area) {
      const staff = executor.selectFrom('staff').select(['id', 'name', 'role', 'areas']).where('role', '=', role)
      const covering = staff.where('areas', '@>', sql<string[]>`array[${area}]::text[]`)
      const row = await covering.orderBy('id').limit(1).executeTakeFirst()
      return row && { ...row, role: row.role as StaffRole }
    },
    async listSupervisors() {
      const staff = executor.selectFrom('staff').select(['id', 'name', 'role', 'areas'])
      const rows = await staff.where('role', '=', 'supervisor').orderBy('id').execute()
      return rows.map((row) => ({ ...row, role: row.role as StaffRole }))
    },
    async hasOtherSupervisor(id, area) {
      const others = executor.selectFrom('staff').select('id').where('id', '<>', id).where('role', '=', 'supervisor')
      const covering = others.where('areas', '@>', sql<string[]>`array[${area}]::text[]`)
      return (await covering.executeTakeFirst()) !== undefined
    },
  }
}
