import type { Response } from '../http/server.ts'
import { RECORD_TYPE } from './record-type.ts'

/** Answers with a record: to be looked at, to be kept by nobody on the way, and to be found by no search engine. */
export function sendRecord(response: Response, appointmentId: string, pdf: Buffer): void {
  response.writeHead(200, {
    'Content-Type': RECORD_TYPE,
    'Content-Length': pdf.length,
    'Content-Disposition': `inline; filename="${appointmentId}.pdf"`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  })
  response.end(pdf)
}
