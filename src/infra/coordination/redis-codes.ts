import type { CodeCheck, OneTimeCodes } from '#src/conversation/coordination.ts'
import { CODE_LOCK_MS, CODE_TTL_MS, drawCode, WRONG_CODES_TO_LOCK } from './code-rules.ts'
import { inProcessCodes } from './in-process-codes.ts'
import type { RedisLink } from './redis-link.ts'

/** What both scripts begin with. KEYS: the proof. ARGV: now, then their own. */
const READ = `
local now = tonumber(ARGV[1])
local function at(field) return tonumber(redis.call('HGET', KEYS[1], field) or '0') end
local function set(field, value) redis.call('HSET', KEYS[1], field, string.format('%.0f', value)) end
if at('forget_at') <= now then redis.call('DEL', KEYS[1]) end
local is_locked = at('locked_until') > now
local function keep_until(ms)
  if ms < at('forget_at') then ms = at('forget_at') end
  set('forget_at', ms)
  redis.call('PEXPIRE', KEYS[1], string.format('%.0f', ms - now))
end`

/** ARGV: now, hash, life of a code. Gives 0 while the key is locked. */
const ISSUE = `${READ}
if is_locked then return 0 end
redis.call('HSET', KEYS[1], 'hash', ARGV[2])
set('expires_at', now + ARGV[3])
keep_until(now + ARGV[3])
return 1`

/** ARGV: now, hash, how many wrong ones lock, for how long. */
const CHECK = `${READ}
if is_locked then return 'locked' end
local hash = redis.call('HGET', KEYS[1], 'hash')
if not hash or at('expires_at') <= now then return 'expired' end
if hash == ARGV[2] then
  redis.call('DEL', KEYS[1])
  return 'right'
end
local wrong = redis.call('HINCRBY', KEYS[1], 'wrong', 1)
keep_until(now + ARGV[4])
if wrong < tonumber(ARGV[3]) then return 'wrong' end
redis.call('HDEL', KEYS[1], 'hash', 'wrong')
set('locked_until', now + ARGV[4])
return 'locked'`

/**
 * Codes in Redis, hashed under the deployment's secret, each issue and each check in one step.
 *
 * While Redis is away, each process keeps the codes that it issues itself: such a code is right at that process alone.
 */
export function redisCodes(link: RedisLink, now: () => number): OneTimeCodes {
  const here = inProcessCodes(now)
  const issuedHere = new Map<string, number>()
  const hashOf = (key: string, code: string) => link.hashOf(`code\n${key}\n${code}`)

  /** A lock from the time without Redis holds on when it is back. */
  async function isLockedHere(key: string): Promise<boolean> {
    return issuedHere.has(key) && (await here.issue(key)) === undefined
  }

  async function issueHere(key: string, code: string): Promise<string | undefined> {
    for (const [old, untilMs] of issuedHere) if (untilMs <= now()) issuedHere.delete(old)
    issuedHere.set(key, now() + CODE_LOCK_MS)
    return await here.issue(key, code)
  }

  return {
    async issue(key) {
      if (await isLockedHere(key)) return undefined
      const code = drawCode()
      return await link.ask(
        async (redis) => {
          const args = [now(), hashOf(key, code), CODE_TTL_MS]
          const isIssued = await redis.eval(ISSUE, 1, link.nameOf('code', key), ...args)
          issuedHere.delete(key)
          return isIssued === 1 ? code : undefined
        },
        () => issueHere(key, code),
      )
    },
    async check(key, code) {
      const atHome = issuedHere.has(key) ? await here.check(key, code) : 'expired'
      if (atHome !== 'expired') return atHome
      return await link.ask<CodeCheck>(
        async (redis) => {
          const args = [now(), hashOf(key, code), WRONG_CODES_TO_LOCK, CODE_LOCK_MS]
          return (await redis.eval(CHECK, 1, link.nameOf('code', key), ...args)) as CodeCheck
        },
        () => 'expired',
      )
    },
  }
}
