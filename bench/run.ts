import { appointmentsBench } from './appointments.ts'
import { freeTimeBench } from './free-time.ts'
import { languageBench } from './language.ts'
import { outreachBench } from './outreach.ts'
import { turnsBench } from './turns.ts'

/** One figure of a run; `baseline` and `ratio` where something was measured against in the same run. */
export interface Figure {
  readonly name: string
  readonly metric: string
  readonly value: number
  readonly unit: string
  readonly baseline?: number
  readonly ratio?: number
}

const BENCHES: Readonly<Record<string, () => AsyncIterable<Figure>>> = {
  turns: turnsBench,
  appointments: appointmentsBench,
  'free-time': freeTimeBench,
  language: languageBench,
  outreach: outreachBench,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(2)
}
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  for await (const figure of BENCHES[name]?.() ?? []) console.log(JSON.stringify(figure))
}
