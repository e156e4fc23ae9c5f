import { existsSync } from 'node:fs'
import { Redis } from 'ioredis'
import { describe, expect, it } from 'vitest'
import { Environment, readConfig } from '#src/config.ts'
import { describeWithOwnRedis, startRedis } from '../support/redis-server.ts'
import { readComposeFile } from './compose-file.ts'
import { argumentsOf, ROOT } from './dockerfile.ts'

const SECRETS = {
  API_TOKEN: 'a-token-of-the-back-office',
  DIRECT_LINE_SECRET: 'a-secret-of-the-website',
  POSTGRES_PASSWORD: 'word-of-postgres',
  REDIS_PASSWORD: 'word-of-redis',
}
const { services, volumes } = readComposeFile(SECRETS)
const roles = ['serve', 'work'] as const
const settingsOf = (role: (typeof roles)[number]) => services[role]?.environment ?? {}

describe('compose.yaml', () => {
  it('has processes that serve, one that works, PostgreSQL and Redis', () => {
    expect(Object.keys(services).toSorted()).toEqual(['postgres', 'redis', 'serve', 'work'])
    expect(roles.map((role) => settingsOf(role).ROLE)).toEqual(['serve', 'work'])
  })

  it.each(Object.keys(SECRETS))('does not start without %s', (name) => {
    expect(() => readComposeFile({ ...SECRETS, [name]: '' })).toThrow(name)
  })

  it.each(roles)('gives the %s process settings that it knows and can use', (role) => {
    const known = Object.keys(Environment.shape)
    expect(Object.keys(settingsOf(role)).filter((name) => !known.includes(name))).toEqual([])
    const env = Object.fromEntries(Object.entries(settingsOf(role)).map(([name, value]) => [name, String(value)]))
    expect(readConfig({ ...env, NODE_ENV: 'production' })).toMatchObject({ ROLE: role, DEMO: false })
  })

  it.each(roles)(
    'reads every other setting of the %s process from .env, which may hold what .env.example says',
    (role) => {
      expect(services[role]?.env_file).toEqual([{ path: '.env', required: false }])
      // These would lead away from the composition.
      const own = ['HOST', 'PORT', 'ROLE', 'DEMO', 'DATA_DIR', 'DATABASE_URL', 'REDIS_URL']
      expect(Object.keys(settingsOf(role))).toEqual(expect.arrayContaining(own))
      expect(settingsOf(role)).toMatchObject({ HOST: '0.0.0.0', PORT: Number(argumentsOf('EXPOSE')[0]) })
    },
  )

  it.each(roles)('leads the %s process to its database and its Redis, and waits for the database alone', (role) => {
    const { DATABASE_URL = '', REDIS_URL = '' } = settingsOf(role)
    expect(new URL(DATABASE_URL)).toMatchObject({ hostname: 'postgres', password: SECRETS.POSTGRES_PASSWORD })
    expect(new URL(DATABASE_URL).pathname).toBe(`/${services.postgres?.environment?.POSTGRES_DB}`)
    expect(new URL(DATABASE_URL).username).toBe(services.postgres?.environment?.POSTGRES_USER)
    expect(new URL(REDIS_URL)).toMatchObject({ hostname: 'redis', password: SECRETS.REDIS_PASSWORD })
    expect(services[role]?.depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_started' },
    })
  })

  it('builds the image from the Dockerfile, and shows its port for every process that serves', () => {
    expect(roles.map((role) => services[role]?.build)).toEqual(['.', '.'])
    expect(existsSync(`${ROOT}Dockerfile`)).toBe(true)
    expect(services.serve?.ports).toEqual([
      expect.stringMatching(new RegExp(`^3978-\\d+:${argumentsOf('EXPOSE')[0]}$`)),
    ])
  })

  it("keeps photos on a volume that all share, in the home of the image's user", () => {
    expect(roles.map((role) => services[role]?.volumes)).toEqual([['home:/home/node'], ['home:/home/node']])
    expect(argumentsOf('USER')).toEqual(['node'])
    expect(settingsOf('work').DATA_DIR).toMatch(/^\/home\/node\//)
  })

  it('declares the volumes that it uses', () => {
    const used = Object.values(services).flatMap(({ volumes: all = [] }) => all.map((one) => one.split(':')[0]))
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(volumes).toSorted())
  })
})

describeWithOwnRedis("compose.yaml's Redis", () => {
  it('starts with its command, wants its password and keeps what it is told', async () => {
    const [program, ...args] = services.redis?.command ?? []
    expect(program).toBe('redis-server')
    await using server = await startRedis(args)
    const url = new URL(settingsOf('serve').REDIS_URL ?? '')
    url.host = new URL(server.url).host
    const redis = new Redis(url.href, { retryStrategy: null })
    expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes'])
    await redis.quit()
    const stranger = new Redis(server.url, { retryStrategy: null, lazyConnect: true })
    stranger.on('error', () => {})
    await expect(stranger.get('anything')).rejects.toThrow(/NOAUTH/)
    stranger.disconnect()
  })
})
