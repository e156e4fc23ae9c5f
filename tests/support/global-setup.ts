import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'
import { hasRedisServer, startRedis } from './redis-server.ts'
import { removeLeftoverFolders, temporaryFolder } from './temporary-folder.ts'
import { openTestServer, type TestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    embeddedServer: TestServer
    /** The server that TEST_DATABASE_URL names. */
    namedServer: TestServer | undefined
    /** The Redis that TEST_REDIS_URL names, or one for this run where the machine has the program. */
    redisUrl: string | undefined
  }
}

/** One embedded server for the whole run of the tests, beside the one that the environment may name. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await using opened = new AsyncDisposableStack()
  await removeLeftoverFolders()
  const folder = opened.use(await temporaryFolder())
  // Ctrl-C ends vitest without the tear-down; its server then ends by itself.
  process.once('exit', () => rmSync(folder.path, { recursive: true, force: true, maxRetries: 3 }))
  const embedded = opened.use(await startEmbedded(folder))
  project.provide('embeddedServer', forTests(opened.use(await openTestServer(embedded.url))))

  const named = process.env.TEST_DATABASE_URL
  project.provide('namedServer', named ? forTests(opened.use(await openTestServer(named))) : undefined)

  const redis = process.env.TEST_REDIS_URL || !hasRedisServer() ? undefined : opened.use(await startRedis())
  project.provide('redisUrl', process.env.TEST_REDIS_URL || redis?.url)

  const open = opened.move()
  return () => open.disposeAsync()
}

/** Only plain values reach the tests' processes. */
function forTests({ url, run, template }: TestServer): TestServer {
  return { url, run, template }
}
