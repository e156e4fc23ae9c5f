import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { asHttpError } from '../http-error.ts'
import type { Response } from '../server.ts'

/**
 * Answers lines of JSON while the work goes on; a line `{"type":"error"}` in place of the last says that the rest was not done.
 */
export async function sendLines(response: Response, reports: AsyncIterable<unknown>): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' })
  let fault: unknown
  async function* lines(): AsyncGenerator<string> {
    try {
      for await (const report of reports) yield `${JSON.stringify(report)}\n`
    } catch (error) {
      fault = error
      yield `${JSON.stringify({ type: 'error', code: asHttpError(error).code })}\n`
    }
  }
  try {
    await pipeline(Readable.from(lines()), response)
  } catch (error) {
    // Whoever asked has gone: what was done stays, asking again does the rest.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
  if (fault) throw fault
}
