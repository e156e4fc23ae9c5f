import { once } from 'node:events'
import { Fault } from '#src/domain/shared/fault.ts'
import { startEmbedded } from '#src/infra/storage/embedded/start-embedded.ts'

/*
 * A process that owns an embedded database, to be killed by a test: `node embedded-owner.ts DATA_DIR [PROGRAMS]`.
 * It prints one line of JSON, the url or the fault, and ends in order when its input ends.
 */
const [dataDir = '', programs] = process.argv.slice(2)
try {
  await using server = await startEmbedded({ dataDir, ...(programs && { programs }) })
  console.log(JSON.stringify({ url: server.url }))
  process.stdin.resume()
  await once(process.stdin, 'end')
} catch (error) {
  if (!(error instanceof Fault)) throw error
  console.log(JSON.stringify({ code: error.code, message: error.message, reason: error.details.reason }))
}
