import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One step of the schema: `NNN-name.sql`, plain SQL without transaction commands of its own. */
export type Migration = { number: number; name: string; sql: string; checksum: string }

const FILE_NAME = /^(\d{3})-([a-z0-9-]+)\.sql$/

/** Reads the migrations of a folder in their order. A file that doesn't fit is a mistake and isn't passed over. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).toSorted()
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)))
  migrations.forEach(({ number, name }, index) => {
    if (number !== index + 1) throw new Error(`Migration ${number} (${name}) must be number ${index + 1}`)
  })
  return migrations
}

async function readMigration(folder: string, fileName: string): Promise<Migration> {
  const [, number, name] = FILE_NAME.exec(fileName) ?? []
  if (!number || !name) throw new Error(`${join(folder, fileName)} is not named NNN-name.sql`)
  const sql = (await readFile(join(folder, fileName), 'utf8')).replaceAll('\r\n', '\n')
  return { number: Number(number), name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}
