import type { DateTime } from 'luxon'
import type { Phrasebook, Say } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
import type { Language } from '#src/domain/shared/language.ts'
import { totalFen } from '#src/domain/visits/extra-work.ts'
import { PHOTO_KINDS } from '#src/domain/visits/photo.ts'
import type { RecordSignature, VisitRecord } from '#src/domain/visits/visit-record.ts'

/** A line of the record: what it is, and what it says. */
export interface RecordLine {
  readonly label: string
  readonly text: string
}

/** A part of the record under its heading. */
export interface RecordPart {
  readonly heading: string
  readonly lines: readonly RecordLine[]
}

/** A signature as it is shown: in which order and by whom, the name, how, when. */
export interface ShownSignature {
  readonly title: string
  readonly name: string
  readonly way: string
  readonly time: string
  readonly strokes: RecordSignature['strokes']
}

/** The company as the record names it. */
export interface RecordSender {
  readonly company: Readonly<Record<Language, string>>
  readonly hotline: string
}

/** The record in words, in the customer's language and zone; what is missing is a dash. */
export function recordWords(record: VisitRecord, { company, hotline }: RecordSender, phrasebook: Phrasebook) {
  const say = (id: string, facts: Say['facts'] = {}) => phrasebook.render(record.language, { id, facts })
  const missing = say('visit-record-missing')
  const line = (label: string, text: string | undefined): RecordLine => ({
    label: say(`visit-record-label-${label}`),
    text: text?.trim() || missing,
  })
  const { appointment, installer } = record
  const times = recordTimes(record.zone, say)
  const whoCame = line(
    'installer',
    installer && say('visit-record-installer', { name: installer.name, badge: installer.badgeNo }),
  )
  const visit = [
    ...[line('number', appointment.id), line('order', appointment.workOrderId), line('customer', record.customerName)],
    ...[line('kind', say(`visit-kind-${appointment.kind ?? 'repair'}`)), line('address', record.address)],
    line('promised', times.window(appointment.window.opensAt, appointment.window.closesAt)),
    line('arrived', record.arrivedAt && times.instant(record.arrivedAt)),
    whoCame,
  ]
  const contact = [line('company', company[record.language]), line('hotline', hotline), whoCame]
  return {
    title: say('visit-record-title'),
    parts: [
      { heading: say('visit-record-part-visit'), lines: visit },
      {
        heading: say('visit-record-part-work'),
        lines: [
          line('summary', record.summary),
          ...[...testLines(record, line, say), ...extraLines(record, line, say), photoLine(record, line, say)],
        ],
      },
      { heading: say('visit-record-part-items'), lines: itemLines(record, line, say) },
    ] as readonly RecordPart[],
    signing: {
      heading: say('visit-record-part-signatures'),
      signatures: record.signatures.map(
        ({ party, name, way, at, strokes }, index): ShownSignature => ({
          title: say('visit-record-signed', {
            order: String(index + 1),
            party: { id: `visit-record-party-${party}` },
          }),
          name: name || missing,
          way: say(`visit-record-way-${way}`),
          time: times.instant(at),
          strokes,
        }),
      ),
    },
    contact: { heading: say('visit-record-part-contact'), lines: contact } as RecordPart,
    thanks: say('visit-record-thanks'),
    page: (page: number, pages: number) => say('visit-record-page', { page: String(page), pages: String(pages) }),
  }
}

/** What is drawn. */
export type RecordWords = ReturnType<typeof recordWords>

type Line = (label: string, text: string | undefined) => RecordLine
type SayIt = (id: string, facts?: Say['facts']) => string

/** Always with the year: a record is kept. */
function recordTimes(zone: string, say: SayIt) {
  const date = ({ year, month, day }: DateTime) =>
    say('visit-record-date', { year: String(year), month, day: String(day) })
  return {
    instant(at: DateTime) {
      const local = at.setZone(zone)
      return say('visit-record-instant', { date: date(local), time: local.toFormat('HH:mm') })
    },
    window(opensAt: DateTime, closesAt: DateTime) {
      const [from, to] = [opensAt.setZone(zone), closesAt.setZone(zone)]
      const hours = { from: from.toFormat('HH:mm'), to: to.toFormat('HH:mm') }
      return say('visit-record-window', { date: date(from), ...hours })
    },
  }
}

function testLines({ tests }: VisitRecord, line: Line, say: SayIt): readonly RecordLine[] {
  const { opticalDbm, downMbps, upMbps, notMeasured } = tests
  const measured = (value: number | undefined, unit: string) =>
    value === undefined ? undefined : say(unit, { value: String(value) })
  const values = [
    line('light', measured(opticalDbm, 'visit-record-dbm')),
    ...[line('down', measured(downMbps, 'visit-record-mbps')), line('up', measured(upMbps, 'visit-record-mbps'))],
  ]
  return notMeasured ? [...values, line('untested', notMeasured)] : values
}

/** What is to be paid for, or that nothing is (DS-4). */
function extraLines({ extras, language }: VisitRecord, line: Line, say: SayIt): readonly RecordLine[] {
  if (extras.length === 0) return [line('extras', say('visit-record-no-extras'))]
  const texts = extras.map((extra) => {
    const of = { item: extra.name[language], unit: extra.unit[language], quantity: String(extra.quantity) }
    return say('visit-record-extra', { ...of, price: yuan(extra.unitPriceFen), total: yuan(totalFen(extra)) })
  })
  const total = yuan(extras.reduce((sum, extra) => sum + totalFen(extra), 0))
  const all = extras.length > 1 ? [line('total', say('visit-record-total', { total }))] : []
  return [line('extras', texts.join('\n')), ...all]
}

function photoLine({ photos }: VisitRecord, line: Line, say: SayIt): RecordLine {
  const counts = PHOTO_KINDS.filter((kind) => photos[kind] > 0).map((kind) =>
    say(`visit-record-photos-${kind}`, { count: String(photos[kind]) }),
  )
  return line('photos', counts.length === 0 ? undefined : counts.join(say('visit-record-between')))
}

function itemLines(
  { itemsDone, itemsAsked, itemsNotDone, itemsUnanswered }: VisitRecord,
  line: Line,
  say: SayIt,
): readonly RecordLine[] {
  if (itemsAsked === 0) return [line('items', undefined)]
  const counts = { done: String(itemsDone), left: String(itemsNotDone.length), unanswered: String(itemsUnanswered) }
  const counted = say('visit-record-items', { asked: String(itemsAsked), ...counts })
  return [line('items', counted), ...(itemsNotDone.length > 0 ? [line('left', itemsNotDone.join('\n'))] : [])]
}
