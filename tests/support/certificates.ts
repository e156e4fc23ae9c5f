import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** An authority of a test's own, and what it signs. */
export interface Authority {
  /** The path of its certificate. */
  readonly path: string
  /** Signs a certificate for a host, by its name or address (`DNS:localhost`, `IP:127.0.0.1`). */
  sign(host: string): { readonly key: Buffer; readonly cert: Buffer }
}

/** Makes an authority in a folder by openssl. */
export function makeAuthority(folder: string, name: string): Authority {
  const file = (what: string) => join(folder, `${name}-${what}`)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const key = (path: string) => ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', path]
  openssl('req', '-x509', ...key(file('ca.key')), '-days', '2', '-subj', `/CN=${name}`, '-out', file('ca.pem'))
  return {
    path: file('ca.pem'),
    sign(host) {
      writeFileSync(file('names'), `subjectAltName=${host}`)
      openssl('req', ...key(file('key')), '-subj', '/CN=smsc', '-out', file('csr'))
      const by = ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial', '-extfile', file('names')]
      openssl('x509', '-req', '-in', file('csr'), ...by, '-days', '2', '-out', file('cert'))
      return { key: readFileSync(file('key')), cert: readFileSync(file('cert')) }
    },
  }
}
