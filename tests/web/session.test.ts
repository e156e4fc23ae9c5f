import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSessions } from './web-modules.ts'

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (user: string) => `${base64({ alg: 'HS256' })}.${base64({ user, conv: 'cnv_1' })}.signature`

/** A page opened with `hash` in its address. */
function openPage(hash: string) {
  const kept = new Map<string, string>()
  const replaceState = vi.fn()
  vi.stubGlobal('location', { hash, pathname: '/', search: '' })
  vi.stubGlobal('history', { replaceState })
  const sessions = createSessions({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  })
  return { sessions, kept, replaceState }
}

afterEach(() => vi.unstubAllGlobals())

describe('a token in the address of the page', () => {
  it.each([
    ['of a signed-in customer', tokenOf('dl_cus_1001')],
    ['that cannot be read, which the service will judge', 'token-1'],
  ])('%s is taken out of it and used', async (_, token) => {
    const { sessions, replaceState } = openPage(`#t=${token}`)
    expect(sessions.takeFromAddress()).toBe(true)
    expect(replaceState).toHaveBeenCalledWith(null, '', '/')
    expect(await sessions.obtain()).toEqual({ token })
  })

  it.each(['dl_anon_x', 'dl_anon_我'])(
    'of the anonymous %s is taken out of it and dropped: its maker would read along',
    (user) => {
      const { sessions, kept, replaceState } = openPage(`#t=${tokenOf(user)}`)
      expect(sessions.takeFromAddress()).toBe(false)
      expect(replaceState).toHaveBeenCalledWith(null, '', '/')
      expect(kept.size).toBe(0)
    },
  )
})
