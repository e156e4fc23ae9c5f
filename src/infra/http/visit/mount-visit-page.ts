import type { IncomingMessage } from 'node:http'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Phrasebook, Say } from '#src/conversation/say.ts'
import type { Clock } from '#src/domain/shared/clock.ts'
import { type Language, languageOf } from '#src/domain/shared/language.ts'
import { type Doubt, doubtWork } from '#src/domain/visits/doubt-work.ts'
import { FIELD_WIDTH, isDrawnSignature } from '#src/domain/visits/drawn-signature.ts'
import { isKept } from '#src/domain/visits/is-kept.ts'
import { type ClosingNeeds, refuseSignature } from '#src/domain/visits/refuse-signature.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import { signForCustomer } from '#src/domain/visits/sign-visit.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { customerSignature, type SignedReport } from '#src/domain/visits/work-report.ts'
import type { Database } from '../../storage/database.ts'
import { sqlDeskStores } from '../../storage/desk-stores.ts'
import { sqlExtraWorkStore } from '../../storage/extra-work-store.ts'
import type { Schema } from '../../storage/schema.ts'
import { deviceHeaders, deviceOf } from '../device-cookie.ts'
import { HttpError } from '../http-error.ts'
import { isSameOrigin } from '../same-origin.ts'
import type { HttpServer } from '../server.ts'
import { shownReport } from './shown-report.ts'
import { visitPageHtml } from './visit-page.ts'

interface VisitPageNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly phrasebook: Phrasebook
  readonly publicUrl: () => string
  readonly companyName: Readonly<Record<Language, string>>
  readonly companyZone: string
  /** Where the page's script and style are. */
  readonly assets: string
  readonly wakeDuties: () => void
  /** What a customer's words hold against the work, and the words as a supervisor may read them. */
  readonly readDoubt: (words: string) => Pick<Doubt, 'claim' | 'norms' | 'shown'>
  /** What is said to a doubt, as in the chat. */
  readonly doubtedSays: (claim: Doubt['claim'], words: string, ticket: string | undefined) => readonly Say[]
}

const MOST_BYTES = 128 * 1024
const Coordinate = z.int().min(0).max(FIELD_WIDTH)
const Point = z.tuple([Coordinate, Coordinate])
const Body = z.union([
  z.strictObject({ strokes: z.array(z.array(Point).min(1).max(400)).min(1).max(40) }),
  z.strictObject({ open: z.string().trim().min(2).max(500) }),
])

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

interface Found {
  readonly visit: Visit
  readonly report: SignedReport
  readonly isOpen: boolean
}

/** `/v/CODE`, the page of one visit on the customer's phone: what was done, their signature, or what is still open (CL-1 to CL-3). */
export function mountVisitPage(server: HttpServer, needs: VisitPageNeeds): void {
  const { database, publicUrl } = needs
  server.get<{ code: string }>('/v/:code', async (request, response) => {
    const page = await database.transaction((tx) => show(tx, request.params.code, request, needs))
    const isHttps = publicUrl().startsWith('https://')
    response.writeHead(page.status, {
      ...{ 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
      ...{ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' },
      ...deviceHeaders(request, isHttps),
    })
    response.end(page.html)
    needs.wakeDuties()
  })
  server.post<{ code: string }>(
    '/v/:code',
    async (request, response) => {
      if (!isSameOrigin(request, publicUrl()))
        throw new HttpError(403, 'NotAllowed', 'Only the page itself may send this.')
      const said = await database.transaction((tx) => take(tx, request.params.code, request, needs))
      needs.wakeDuties()
      response.send(200, said)
    },
    { maxBodyBytes: MOST_BYTES },
  )
}

const closingNeeds = (tx: Transaction<Schema>, { clock, companyZone }: VisitPageNeeds): ClosingNeeds => ({
  ...{ ...sqlDeskStores(tx), clock, companyZone },
})

async function find(tx: Transaction<Schema>, code: string, needs: VisitPageNeeds): Promise<Found | undefined> {
  const stores = closingNeeds(tx, needs)
  const link = /^\w{10,40}$/.test(code) ? await stores.reports.findByLink(code, needs.clock.now()) : undefined
  const visit = link && (await stores.visits.lock(link.appointmentId))
  const report = visit && (await stores.reports.latest(visit))
  if (!visit || !report || report.version !== link?.version) return undefined
  return { visit, report, isOpen: await isAwaitingCustomer(visit, report, stores) }
}

async function show(tx: Transaction<Schema>, code: string, request: IncomingMessage, needs: VisitPageNeeds) {
  const found = await find(tx, code, needs)
  const language = languageIn(request, found)
  const stores = closingNeeds(tx, needs)
  const deviceHash = deviceOf(request)
  const isInstallers = deviceHash !== undefined && (await stores.devices.isInstallers(deviceHash))
  if (found?.isOpen && isInstallers) await refuse(found, stores, needs)
  const isOpen = found?.isOpen === true && !isInstallers
  const say: Parameters<typeof visitPageHtml>[0]['say'] = (one) => needs.phrasebook.render(language, one)
  const rows = isOpen
    ? shownReport(found.visit, found.report, await sqlExtraWorkStore(tx).list(found.visit))
    : undefined
  const note = { id: isInstallers ? 'visitpage-refused' : whyNothing(found) }
  const otherLanguage = language === 'en' ? 'zh-CN' : 'en'
  const html = visitPageHtml({
    ...{ language, company: needs.companyName[language], assets: needs.assets, rows, note, otherLanguage, say },
  })
  return { status: found ? (isOpen ? 200 : isInstallers ? 403 : 410) : 404, html }
}

/** Why there is nothing to sign: it is signed, or what is open was said, or the link is for nothing any more. */
function whyNothing(found: Found | undefined): string {
  if (found && customerSignature(found.report)) return 'visitpage-signed'
  return found && isKept(found.visit) ? 'visitpage-waits' : 'visitpage-over'
}

const refuse = ({ visit, report }: Found, stores: ClosingNeeds, { clock }: VisitPageNeeds) => {
  const signature = {
    way: 'drawn',
    actor: `installer:${visit.appointment.installerId ?? ''}`,
    at: clock.now(),
  } as const
  return refuseSignature(visit, report.version, { why: 'same_device', signature }, stores)
}

async function take(
  tx: Transaction<Schema>,
  code: string,
  request: IncomingMessage & { body?: unknown },
  needs: VisitPageNeeds,
) {
  const { data: body } = Body.safeParse(request.body)
  const found = await find(tx, code, needs)
  const text = (id: string, facts: Say['facts'] = {}) =>
    needs.phrasebook.render(languageIn(request, found), { id, facts })
  if (!found) throw new HttpError(404, 'LinkExpired', 'This link is no longer valid.')
  const stores = closingNeeds(tx, needs)
  const { visit, report } = found
  const actor = `customer:${visit.customer.id}` as const
  const at = needs.clock.now()
  const deviceHash = deviceOf(request)
  if (!body) return { kind: 'invalid', text: text('visitpage-draw-first') }
  if (deviceHash === undefined) return { kind: 'invalid', text: text('visitpage-no-cookie') }
  if (await stores.devices.isInstallers(deviceHash)) {
    if (found.isOpen) await refuse(found, stores, needs)
    return { kind: 'refused', text: text('visitpage-refused') }
  }
  if ('open' in body) {
    const doubt = { version: report.version, words: body.open, ...needs.readDoubt(body.open), actor, at }
    const outcome = await doubtWork(visit, doubt, stores)
    if (outcome.kind === 'gone') return { kind: 'gone', text: text(whyNothing(found)) }
    const says = needs.doubtedSays(doubt.claim, body.open, outcome.ticket)
    return { kind: 'noted', text: says.map(({ id, facts }) => text(id, facts)).join('\n') }
  }
  if (!isDrawnSignature(body.strokes)) return { kind: 'invalid', text: text('visitpage-draw-first') }
  const where = { channel: 'page', person: undefined, deviceHash, strokes: body.strokes }
  const { kind } = await signForCustomer(visit, report.version, { way: 'drawn', actor, ...where, at }, stores)
  const id = kind === 'refused' ? 'visitpage-refused' : kind === 'gone' ? whyNothing(found) : 'visitpage-thanks'
  return { kind, text: text(id) }
}

/** As the page's own switch says, else as its customer is written to, else as the browser does. */
function languageIn({ url = '', headers }: IncomingMessage, found: Found | undefined): Language {
  const asked = new URL(url, 'http://page').searchParams.get('l')
  const tags = [
    asked,
    found?.visit.customer.language,
    ...(headers['accept-language'] ?? '').split(',').map((tag) => tag.split(';')[0]),
  ]
  return tags.map((tag) => languageOf(tag)).find((one) => one !== undefined) ?? 'zh-CN'
}
