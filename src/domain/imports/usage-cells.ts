import { type Found, foundIn, instantsOf, textAt } from './tmf-records.ts'

/** What one of each unit is in those of our columns. @unit MB, min */
const UNITS: Readonly<Record<string, number>> = {
  ...{ kb: 1 / 1024, mb: 1, gb: 1024, tb: 1024 * 1024, mo: 1, go: 1024 },
  ...{
    s: 1 / 60,
    sec: 1 / 60,
    second: 1 / 60,
    seconds: 1 / 60,
    min: 1,
    mins: 1,
    minute: 1,
    minutes: 1,
    h: 60,
    hour: 60,
    hours: 60,
  },
}

/** The cells of a bill that tell what was used, of the report of the same party or account and time; none where there is none. */
export function usageCells(bill: Found, reports: readonly Found[]) {
  const report = reports.find((one) => isOf(one, bill) && isThen(one, bill))
  if (!report) return {}
  const buckets = foundIn(report.bucket)
  const data = buckets.filter((bucket) => /data|internet|流量/i.test(kindOf(bucket)))
  const voice = buckets.filter((bucket) => /voice|call|语音|通话/i.test(kindOf(bucket)))
  const [dataTotalMb, dataUsedMb] = figuresOf(data)
  const [voiceTotalMin, voiceUsedMin] = figuresOf(voice)
  const plan = buckets.flatMap(({ product }) => foundIn(product).map((one) => textAt(one, 'name')))[0] ?? ''
  return { plan, dataTotalMb, dataUsedMb, voiceTotalMin, voiceUsedMin }
}

const kindOf = (bucket: Found): string => `${textAt(bucket, 'usageType')} ${textAt(bucket, 'name')}`

/** Who a record is about: its account, and the parties that are named. */
const partiesOf = (record: Found): readonly string[] =>
  [textAt(record, 'billingAccount', 'id'), ...foundIn(record.relatedParty).map((party) => textAt(party, 'id'))].filter(
    (id) => id !== '',
  )

const isOf = (report: Found, bill: Found): boolean => {
  const parties = partiesOf(bill)
  return partiesOf(report).some((id) => parties.includes(id))
}

/** The report's own time, or that of its first bucket, lies within the bill's period; one that tells no time is taken. */
function isThen(report: Found, bill: Found): boolean {
  const [from, to] = instantsOf(bill.billingPeriod)
  const [start, end] = instantsOf(foundIn(report.bucket)[0]?.validFor)
  if (!from || !to || !start) return true
  return start < to && (end ?? start) > from
}

/** What is in the buckets, and what was used of it; empty where it isn't told. */
function figuresOf(buckets: readonly Found[]): readonly [string, string] {
  const figures = buckets.map(figureOf)
  const sum = (of: 'total' | 'used') => {
    const told = figures.map((figure) => figure[of]).filter((amount) => amount !== undefined)
    return told.length === 0 ? '' : String(Math.round(told.reduce((one, other) => one + other, 0)))
  }
  return [sum('total'), sum('used')]
}

function figureOf(bucket: Found): { readonly total: number | undefined; readonly used: number | undefined } {
  const counters = foundIn(bucket.bucketCounter)
  const counted = (kind: RegExp) =>
    amountOf(counters.find((counter) => kind.test(textAt(counter, 'counterType')) && hasAmount(counter))?.value)
  const used = counted(/used|consum/i)
  const remaining = amountOf(bucket.remainingValue) ?? counted(/remain/i)
  const total = counted(/global|total|initial|allow/i)
  return { used, total: total ?? (used !== undefined && remaining !== undefined ? used + remaining : undefined) }
}

const hasAmount = (counter: Found): boolean => amountOf(counter.value) !== undefined

/** `{ amount, units }` in MB or minutes. */
function amountOf(quantity: unknown): number | undefined {
  const [found] = foundIn(quantity)
  const digits = textAt(found, 'amount') || textAt(found, 'value')
  const unit = UNITS[(textAt(found, 'units') || textAt(found, 'unit')).toLowerCase()]
  return digits === '' || unit === undefined || Number.isNaN(Number(digits)) ? undefined : Number(digits) * unit
}
