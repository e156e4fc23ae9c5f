import { decideRecord } from '#src/domain/imports/decide-record.ts'
import type { StaffRow } from '#src/domain/imports/staff-columns.ts'
import { unknownArea } from '#src/domain/imports/unknown-area.ts'
import type { StaffRole } from '#src/domain/tickets/staff.ts'
import { anyOf, fromInserted, type ImportTable } from './import-store.ts'
import { readAreas } from './known-areas.ts'

/** Staff as a file brings them. */
export function staffImport(): ImportTable<StaffRow, StaffRow> {
  return {
    eventType: 'staff.imported',
    async readOnFile(tx, rows) {
      const ids = rows.map(({ id }) => id)
      const found = await tx
        .selectFrom('staff')
        .select(['id', 'name', 'role', 'phone', 'areas'])
        .where('id', '=', anyOf(ids))
        .execute()
      const byId = new Map(found.map((row): [string, StaffRow] => [row.id, { ...row, role: row.role as StaffRole }]))
      const areas = await readAreas(tx)
      return (row, line, claims) => {
        const unknown = unknownArea(row.areas, areas)
        if (unknown) return { kind: 'refused', ...unknown }
        return decideRecord<StaffRow>(row, line, { stored: byId.get(row.id), blank: row, claims })
      }
    },
    async save(tx, staff, at) {
      await tx
        .insertInto('staff')
        .values(staff.map((person) => ({ ...person, areas: [...person.areas], updated_at: at })))
        .onConflict((conflict) => conflict.column('id').doUpdateSet(fromInserted(UPDATED)))
        .execute()
    },
  }
}

const UPDATED = ['name', 'role', 'phone', 'areas', 'updated_at'] as const
