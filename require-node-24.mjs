import module from 'node:module'
import { fileURLToPath } from 'node:url'

// Plain JavaScript that an old Node can read: src/ is TypeScript, which Node runs by itself from 24 on.
const NEEDED = 24
const major = Number(process.versions.node.split('.')[0])

if (major < NEEDED) {
  process.stderr.write(
    [
      `NODE_TOO_OLD: this is Node ${process.versions.node}; Doorstep needs Node ${NEEDED} or newer.`,
      'On Linux (x64, arm64) npm brings it: run `npm install` without --omit=optional, then start through npm (`npm start`).',
      `Elsewhere install Node ${NEEDED} from https://nodejs.org and start again.`,
      '',
    ].join('\n'),
  )
  process.exit(1)
}

// Keeps what Node made of the sources, types stripped: later starts need a fraction of the time. Where the folder can't
// be written nothing is kept.
module.enableCompileCache(fileURLToPath(new URL('node_modules/.cache/doorstep', import.meta.url)))
