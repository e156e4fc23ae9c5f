import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { describe, inject, it } from 'vitest'
import { type Database, type DatabaseOptions, openDatabase } from '#src/infra/storage/database.ts'
import { databaseUrl, type TestServer } from './test-server.ts'

export type TestDatabase = Database & { url: string }
export type OpenTestDatabase = (options?: DatabaseOptions) => Promise<TestDatabase>

/** A migrated, empty database on the embedded server, for the caller alone; dropped when it is disposed. */
export const openTestDatabase: OpenTestDatabase = (options) => openOn(inject('embeddedServer'), options)

/**
 * Runs a contract on the embedded server and on the one that TEST_DATABASE_URL names.
 *
 * Without that variable the second half is skipped where all can see it; under CI it fails.
 */
export function describeOnEveryServer(name: string, contract: (open: OpenTestDatabase) => void): void {
  describe(`${name} on the embedded PostgreSQL`, () => contract(openTestDatabase))

  describe(`${name} on a PostgreSQL server`, () => {
    const server = inject('namedServer')
    if (server) contract((options) => openOn(server, options))
    else if (process.env.CI)
      it('needs TEST_DATABASE_URL', () => Promise.reject(new Error('TEST_DATABASE_URL is not set')))
    else it.skip('TEST_DATABASE_URL is not set')
  })
}

async function openOn(server: TestServer, options?: DatabaseOptions): Promise<TestDatabase> {
  const name = `${server.run}_${randomBytes(5).toString('hex')}`
  await onServer(server, `create database ${name} template ${server.template}`)
  const url = databaseUrl(server.url, name)
  const database = await openDatabase(url, options)
  return {
    url,
    kysely: database.kysely,
    transaction: (run) => database.transaction(run),
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]()
      await dropDatabase(server, name)
    },
  }
}

/** A background worker of the server may be in the database at that moment, which nobody may end but itself. */
async function dropDatabase(server: TestServer, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await onServer(server, `drop database if exists ${name} with (force)`)
    } catch (error) {
      if (attempt === DROP_ATTEMPTS || (error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error
    }
  }
}

/** SQLSTATE 42501. */
const INSUFFICIENT_PRIVILEGE = '42501'
const DROP_ATTEMPTS = 20

async function onServer({ url, run }: TestServer, statement: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: `${run}_test` })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
