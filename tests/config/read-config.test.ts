import { describe, expect, it } from 'vitest'
import { companyNames, readConfig } from '#src/config.ts'
import { Fault } from '#src/domain/shared/fault.ts'

const SERVER = { DATABASE_URL: 'postgres://db.example.com/doorstep' }
const SECRETS = { API_TOKEN: 'sixteen-letters-and-more', DIRECT_LINE_SECRET: 'another-one-of-sixteen' }

function problemsOf(env: NodeJS.ProcessEnv): Readonly<Record<string, string | number>> {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof Fault && error.code === 'CONFIG_INVALID') return error.details
    throw error
  }
  return {}
}

describe('the settings', () => {
  it('need none to be given', () => {
    expect(readConfig({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3978, ROLE: 'both', DEMO: true })
  })

  it('take an empty value as left out', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '', DATABASE_URL: '' })).toEqual(readConfig({}))
  })

  it('name every problem at once, by variable', () => {
    const env = { PORT: '70000', ROLE: 'boss', TIME_ZONE: 'Mars/Base', DEMO: 'maybe', API_TOKEN: 'short' }
    expect(Object.keys(problemsOf(env)).toSorted()).toEqual(Object.keys(env).toSorted())
  })

  it('name every problem between settings at once too', () => {
    const env = { ...SERVER, NODE_ENV: 'production', CLOCK_START: '2026-11-23T10:00:00+08:00', MicrosoftAppId: 'app' }
    expect(Object.keys(problemsOf(env)).toSorted()).toEqual(
      ['API_TOKEN', 'DIRECT_LINE_SECRET', 'CLOCK_START', 'MicrosoftAppPassword'].toSorted(),
    )
  })

  it.each([
    'PORT',
    'PUBLIC_URL',
    'ROLE',
    'DATABASE_URL',
    'REDIS_URL',
    'DEMO',
    'TIME_ZONE',
    'LANGUAGE',
    'API_TOKEN',
    'DIRECT_LINE_SECRET',
    'CLOCK_START',
    'CLOCK_SPEED',
    'LOG_LEVEL',
    'MicrosoftAppType',
    'OAuthUrl',
    'INTENT_ENDPOINT_URL',
  ])('never repeat the value of a wrong %s', (name) => {
    const value = 'Qz7-w'
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveProperty(name)
    expect(JSON.stringify(problems)).not.toContain(value)
  })

  it.each(['API_TOKEN', 'DIRECT_LINE_SECRET'])('refuse an empty %s, which is not a secret', (name) => {
    expect(problemsOf({ ...SERVER, ...SECRETS, [name]: '' })).toHaveProperty(name)
    expect(problemsOf({ [name]: '' })).toHaveProperty(name)
  })

  it('refuse an empty password of the Bot Framework app', () => {
    expect(problemsOf({ MicrosoftAppId: 'app', MicrosoftAppPassword: '' })).toHaveProperty('MicrosoftAppPassword')
  })

  it('want a model to ask at the endpoint for unclear messages, a key that is one, and no password in its address', () => {
    const url = 'https://models.example.com/v1'
    expect(problemsOf({ INTENT_ENDPOINT_URL: url })).toEqual({
      INTENT_ENDPOINT_MODEL: 'is required with INTENT_ENDPOINT_URL',
    })
    const endpoint = { INTENT_ENDPOINT_URL: url, INTENT_ENDPOINT_MODEL: 'm' }
    expect(problemsOf(endpoint)).toEqual({})
    expect(problemsOf({ ...endpoint, INTENT_ENDPOINT_KEY: '' })).toHaveProperty('INTENT_ENDPOINT_KEY')
    const problems = problemsOf({ ...endpoint, INTENT_ENDPOINT_URL: 'https://me:canary@models.example.com/v1' })
    expect(problems).toEqual({ INTENT_ENDPOINT_URL: 'must hold no user or password' })
    expect(readConfig({ ...endpoint, INTENT_ENDPOINT_URL: `${url}/` }).INTENT_ENDPOINT_URL).toBe(url)
  })

  it.each(['API_TOKEN', 'DIRECT_LINE_SECRET'])('require %s with a server of its own', (name) => {
    expect(problemsOf({ ...SERVER, ...SECRETS, [name]: undefined })).toEqual({
      [name]: 'is required with DATABASE_URL',
    })
    expect(problemsOf({ ...SERVER, ...SECRETS })).toEqual({})
  })

  it('take one or two chat secrets, each long enough', () => {
    const { DIRECT_LINE_SECRET: one } = SECRETS
    expect(problemsOf({ DIRECT_LINE_SECRET: `${one},${one}-2` })).toEqual({})
    expect(problemsOf({ DIRECT_LINE_SECRET: `${one},short` })).toHaveProperty('DIRECT_LINE_SECRET')
    expect(problemsOf({ DIRECT_LINE_SECRET: `${one},` })).toHaveProperty('DIRECT_LINE_SECRET')
    expect(problemsOf({ DIRECT_LINE_SECRET: `${one},${one},${one}` })).toHaveProperty('DIRECT_LINE_SECRET')
  })

  it.each(['serve', 'work'])('want a database of their own to be named by a process that only does %s', (ROLE) => {
    const env = { ROLE, PUBLIC_URL: 'https://chat.example.com', REDIS_URL: 'redis://redis.example.com' }
    expect(problemsOf({ ...env, ...SECRETS })).toHaveProperty('DATABASE_URL')
    expect(problemsOf({ ...env, ...SERVER, ...SECRETS })).toEqual({})
  })

  it('want the address that others see from a process that only works, for the links that it sends', () => {
    expect(problemsOf({ ROLE: 'work', ...SERVER, ...SECRETS })).toHaveProperty('PUBLIC_URL')
    expect(problemsOf({ ROLE: 'serve', ...SERVER, ...SECRETS })).toEqual({})
  })

  it('refuse the rehearsal clock in production, and nowhere else', () => {
    const CLOCK_START = '2026-11-23T10:00:00+08:00'
    expect(problemsOf({ CLOCK_START, NODE_ENV: 'production' })).toHaveProperty('CLOCK_START')
    expect(problemsOf({ CLOCK_START, CLOCK_SPEED: '60' })).toEqual({})
    expect(problemsOf({ CLOCK_SPEED: '60' })).toHaveProperty('CLOCK_SPEED')
    expect(problemsOf({ CLOCK_START: '2026-11-23T10:00:00' })).toHaveProperty('CLOCK_START')
  })

  it('load the demo district only beside the embedded database, unless told otherwise', () => {
    expect(readConfig({}).DEMO).toBe(true)
    expect(readConfig({ DEMO: 'false' }).DEMO).toBe(false)
    expect(readConfig({ ...SERVER, ...SECRETS }).DEMO).toBe(false)
    expect(readConfig({ ...SERVER, ...SECRETS, DEMO: 'true' }).DEMO).toBe(true)
  })

  it('name the company in English as told, else as everywhere; the demo district has a name in both', () => {
    const named = (env: NodeJS.ProcessEnv) => companyNames(readConfig(env))
    expect(named({})).toEqual({ 'zh-CN': '驻马店宽带', en: 'Zhumadian Broadband' })
    expect(named({ COMPANY_NAME: '某某宽带' })).toEqual({ 'zh-CN': '某某宽带', en: '某某宽带' })
    expect(named({ COMPANY_NAME: '某某宽带', COMPANY_NAME_EN: 'Some Broadband' }).en).toBe('Some Broadband')
  })
})
