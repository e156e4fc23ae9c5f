import { inWords, type Say } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
import { type ExtraWork, totalFen } from '#src/domain/visits/extra-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { LineTests, SignedReport } from '#src/domain/visits/work-report.ts'

/** A row of what is shown of a report: what it is, and what it says, line by line. */
export interface ShownRow {
  readonly label: Say
  readonly texts: readonly Say[]
}

/** What the customer looks at before they sign: when, who, what was done and measured, and what costs extra (CL-1, DS-4). */
export function shownReport(
  { appointment, customer, installer }: Visit,
  { summary, tests }: SignedReport,
  extras: readonly ExtraWork[],
): readonly ShownRow[] {
  const window = { window: appointment.window, zone: customer.timeZone ?? appointment.zone }
  const tested = testedSays(tests)
  const agreed = extras.filter(({ status }) => status === 'agreed').toReversed()
  return [
    row('when', said(window)),
    row('kind', { id: `visit-kind-${appointment.kind ?? 'repair'}` }),
    ...(installer
      ? [row('installer', { id: 'visitpage-installer', facts: { name: installer.name, badge: installer.badgeNo } })]
      : []),
    row('done', said(summary)),
    ...(tested.length > 0 ? [row('tests', ...tested)] : []),
    agreed.length > 0 ? row('extras', ...agreed.map(extraSay)) : row('extras', { id: 'visitpage-no-extras' }),
    ...(agreed.length > 1 ? [row('total', totalSay(agreed))] : []),
  ]
}

const row = (label: string, ...texts: readonly Say[]): ShownRow => ({
  label: { id: `visitpage-label-${label}` },
  texts,
})
const said = (text: NonNullable<Say['facts']>[string]): Say => ({ id: 'common-as-said', facts: { text } })

function testedSays({ opticalDbm, downMbps, upMbps, notMeasured }: LineTests): readonly Say[] {
  if (notMeasured !== undefined) return [{ id: 'visitpage-not-tested', facts: { reason: notMeasured } }]
  return [
    ...(opticalDbm === undefined ? [] : [{ id: 'tested-light', facts: { dbm: opticalDbm.toFixed(1) } }]),
    ...(downMbps === undefined ? [] : [{ id: 'tested-down', facts: { mbps: String(downMbps) } }]),
    ...(upMbps === undefined ? [] : [{ id: 'tested-up', facts: { mbps: String(upMbps) } }]),
  ]
}

function extraSay(extra: ExtraWork): Say {
  const { name, unit, quantity, unitPriceFen } = extra
  const money = { price: yuan(unitPriceFen), total: yuan(totalFen(extra)) }
  return {
    id: 'visitpage-extra',
    facts: { item: inWords(name), unit: inWords(unit), quantity: String(quantity), ...money },
  }
}

const totalSay = (extras: readonly ExtraWork[]): Say => ({
  id: 'visitpage-total',
  facts: { total: yuan(extras.reduce((sum, extra) => sum + totalFen(extra), 0)) },
})
