import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { openDatabase } from '#src/infra/storage/database.ts'
import { migrate } from '#src/infra/storage/migrate.ts'

const PREFIX = 'doorstep_test_'

/** What a test needs to make a database of its own on a server. */
export type TestServer = { url: string; run: string; template: string }

/**
 * Prepares a server for one run of the tests: a migrated template, from which each test file's database is copied.
 *
 * The connection kept open is the run's sign of life: databases of runs that show none are removed by the next.
 */
export async function openTestServer(url: string): Promise<TestServer & AsyncDisposable> {
  const run = `${PREFIX}${randomBytes(5).toString('hex')}`
  const alive = new Client({ connectionString: url, application_name: run })
  alive.on('error', () => {})
  await alive.connect()
  await dropDatabasesOf(alive, await listDeadRuns(alive))

  const template = `${run}_template`
  await alive.query(`create database ${template} template template0 encoding 'UTF8'`)
  {
    await using database = await openDatabase(databaseUrl(url, template))
    await migrate(database)
  }
  return {
    url,
    run,
    template,
    async [Symbol.asyncDispose]() {
      await dropDatabasesOf(alive, [run])
      await alive.end()
    },
  }
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function listDeadRuns(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ run: string }>(
    `select distinct substring(datname from '^${PREFIX}[0-9a-f]+') as run from pg_database
     where datname like '${PREFIX}%'
     and substring(datname from '^${PREFIX}[0-9a-f]+') not in (select application_name from pg_stat_activity)`,
  )
  return rows.map(({ run }) => run)
}

async function dropDatabasesOf(client: Client, runs: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database')
  for (const { datname } of rows) {
    if (runs.some((run) => datname.startsWith(`${run}_`))) await client.query(`drop database ${datname} with (force)`)
  }
}
