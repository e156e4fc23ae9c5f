import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Environment, readConfig } from '#src/config.ts'

const text = readFileSync(fileURLToPath(new URL('../../.env.example', import.meta.url)), 'utf8')
const settings = text.split('\n').flatMap((line) => {
  const [, mark, name = '', value = ''] = /^(#?)([A-Za-z][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? []
  return mark === undefined ? [] : [{ name, value, isSet: mark === '' }]
})
const values = (isSet: boolean) =>
  Object.fromEntries(settings.filter((one) => one.isSet === isSet).map(({ name, value }) => [name, value]))

describe('.env.example', () => {
  it('lists exactly the settings of src/config.ts, in their order, each once', () => {
    const known = Object.keys(Environment.shape)
    const listed = settings.map(({ name }) => name)
    const advice = `Add to .env.example: ${known.filter((name) => !listed.includes(name))}. Remove: ${listed.filter((name) => !known.includes(name))}.`
    expect(listed, advice).toEqual(known)
  })

  it('sets what has a default to just that, and only hints at the rest', () => {
    const defaults = Object.entries(Environment.parse({})).map(([name, value]) => [name, String(value)])
    expect(
      values(true),
      'Write NAME=default for a setting with a default in src/config.ts, #NAME=example for one without.',
    ).toEqual(Object.fromEntries(defaults))
  })

  it('changes nothing when it is used as it stands', () => {
    expect(readConfig(values(true))).toEqual(readConfig({}))
  })

  it('gives examples that can be used, in production too', () => {
    const { CLOCK_START, ...examples } = values(false)
    expect(readConfig(examples)).toMatchObject({ NODE_ENV: 'production', DEMO: false })
    expect(readConfig({ CLOCK_START })).toMatchObject({ CLOCK_START })
  })
})
