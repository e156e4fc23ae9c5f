import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { CodeCheck, OneTimeCodes } from '#src/conversation/coordination.ts'
import { CODE_LOCK_MS, CODE_TTL_MS, drawCode, WRONG_CODES_TO_LOCK } from './code-rules.ts'

interface Proof {
  hash: Buffer | undefined
  expiresAtMs: number
  wrong: number
  lockedUntilMs: number
  forgetAtMs: number
}

const SWEEP_EVERY_MS = 60_000

/** Codes that may be given instead of being drawn. */
interface CodesInProcess extends OneTimeCodes {
  issue(key: string, code?: string): Promise<string | undefined>
}

/** Codes in the memory of this process, hashed under a secret that nobody else has; a restart forgets them. */
export function inProcessCodes(now: () => number): CodesInProcess {
  const secret = randomBytes(32)
  const proofs = new Map<string, Proof>()
  const hashOf = (key: string, code: string) => createHmac('sha256', secret).update(`${key}\n${code}`).digest()
  let sweptAtMs = now()

  function proofOf(key: string): Proof {
    if (now() - sweptAtMs >= SWEEP_EVERY_MS) {
      for (const [old, proof] of proofs) if (proof.forgetAtMs <= now()) proofs.delete(old)
      sweptAtMs = now()
    }
    const known = proofs.get(key)
    if (known && known.forgetAtMs > now()) return known
    return { hash: undefined, expiresAtMs: 0, wrong: 0, lockedUntilMs: 0, forgetAtMs: 0 }
  }

  return {
    async issue(key, code = drawCode()) {
      const proof = proofOf(key)
      if (proof.lockedUntilMs > now()) return undefined
      proof.hash = hashOf(key, code)
      proof.expiresAtMs = now() + CODE_TTL_MS
      proof.forgetAtMs = Math.max(proof.forgetAtMs, proof.expiresAtMs)
      proofs.set(key, proof)
      return code
    },
    async check(key, code) {
      const proof = proofOf(key)
      const outcome = judge(proof, hashOf(key, code), now())
      if (outcome === 'right') proofs.delete(key)
      return outcome
    },
  }
}

/** Compares and counts; the fifth wrong code locks, and a locked proof can't be opened by the right one. */
function judge(proof: Proof, hash: Buffer, nowMs: number): CodeCheck {
  if (proof.lockedUntilMs > nowMs) return 'locked'
  if (!proof.hash || proof.expiresAtMs <= nowMs) return 'expired'
  if (timingSafeEqual(proof.hash, hash)) return 'right'
  proof.wrong += 1
  // Wrong ones are remembered as long as a lock lasts, over a re-issue too: a fresh code gives no fresh guesses.
  proof.forgetAtMs = nowMs + CODE_LOCK_MS
  if (proof.wrong < WRONG_CODES_TO_LOCK) return 'wrong'
  Object.assign(proof, { hash: undefined, wrong: 0, lockedUntilMs: nowMs + CODE_LOCK_MS })
  return 'locked'
}
