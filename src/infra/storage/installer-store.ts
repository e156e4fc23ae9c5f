import type { Selectable } from 'kysely'
import type { Installer } from '#src/domain/appointments/installer.ts'
import { claimId, decideRecord } from '#src/domain/imports/decide-record.ts'
import type { InstallerRow } from '#src/domain/imports/installer-columns.ts'
import { refused } from '#src/domain/imports/reason.ts'
import { unknownArea } from '#src/domain/imports/unknown-area.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { json } from './driver-values.ts'
import { anyOf, fromInserted, type ImportTable } from './import-store.ts'
import { readAreas } from './known-areas.ts'
import type { Schema } from './schema.ts'

/** An installer as the table's row holds them. */
export function installerOf(row: Omit<Selectable<Schema['installer']>, 'updated_at'>): Installer {
  return {
    id: row.id,
    name: row.name,
    badgeNo: row.badge_no,
    phone: row.phone,
    areas: row.areas,
    skills: row.skills as VisitKind[],
    shift: row.shift.map(({ from, to }) => ({ from, to })),
    days: row.days,
    language: row.language as Language,
  }
}

/** Installers as a file brings them; `language` is spoken with those whose file says nothing. */
export function installerImport(language: Language): ImportTable<InstallerRow, Installer> {
  return {
    eventType: 'installer.imported',
    async readOnFile(tx, rows) {
      const ids = rows.map(({ id }) => id)
      const found = await tx.selectFrom('installer').selectAll().where('id', '=', anyOf(ids)).execute()
      const byId = new Map(found.map((row) => [row.id, installerOf(row)]))
      const badges = rows.map(({ badgeNo }) => badgeNo)
      const holders = tx.selectFrom('installer').select(['id', 'badge_no']).where('badge_no', '=', anyOf(badges))
      const holderOf = new Map((await holders.execute()).map(({ id, badge_no }) => [badge_no, id]))
      const areas = await readAreas(tx)
      return (row, line, claims) => {
        const unknown = unknownArea(row.areas, areas)
        if (unknown) return { kind: 'refused', ...unknown }
        const isTaken = (holderOf.get(row.badgeNo) ?? row.id) !== row.id
        if (isTaken || claimId(`badge ${row.badgeNo}`, line, claims))
          return { kind: 'refused', ...refused('badge_taken', { column: 'badge_no' }) }
        const blank: Installer = { ...row, language: row.language ?? language }
        return decideRecord<Installer>(row, line, { stored: byId.get(row.id), blank, claims })
      }
    },
    async save(tx, installers, at) {
      await tx
        .insertInto('installer')
        .values(installers.map((installer) => ({ ...columnsOf(installer), updated_at: at })))
        .onConflict((conflict) => conflict.column('id').doUpdateSet(fromInserted(UPDATED)))
        .execute()
    },
  }
}

const UPDATED = ['name', 'badge_no', 'phone', 'areas', 'skills', 'shift', 'days', 'language', 'updated_at'] as const

function columnsOf(installer: Installer) {
  const { id, name, badgeNo, phone, areas, skills, shift, days, language } = installer
  const lists = { areas: [...areas], skills: [...skills], days: [...days], shift: json(shift) }
  return { id, name, badge_no: badgeNo, phone, language, ...lists }
}
