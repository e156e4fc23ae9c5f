import { describe, expect, it } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** A layer and what it may import of others; `type:` for types alone. The order is the architecture. */
const LAYERS: readonly { readonly name: string; readonly mayImport: readonly string[] }[] = [
  { name: 'src/domain', mayImport: [] },
  { name: 'src/language', mayImport: ['src/domain'] },
  { name: 'src/conversation', mayImport: ['src/domain', 'src/language'] },
  { name: 'dialogs', mayImport: ['src/domain', 'src/language', 'src/conversation'] },
  { name: 'src/infra', mayImport: ['src/domain', 'src/conversation', 'type:src/language'] },
  {
    name: 'src/cli',
    mayImport: [
      ...['src/domain', 'src/language', 'src/infra/text', 'src/config.ts', 'src/secrets.ts'],
      // What the doctor looks at as the service would.
      'src/infra/channels/sms/smpp-settings.ts',
      ...[
        'src/infra/intents',
        'src/infra/checklists',
        'src/infra/photos/open-photo-store.ts',
        'src/infra/records/record-font.ts',
      ],
      'type:src/conversation',
    ],
  },
  {
    name: 'src/config.ts',
    mayImport: ['src/domain', 'src/norm-settings.ts', 'src/settings', 'src/infra/channels/sms/smpp-settings.ts'],
  },
  { name: 'src/norm-settings.ts', mayImport: ['src/domain', 'src/settings'] },
  { name: 'src/settings', mayImport: ['src/domain'] },
  { name: 'src/secrets.ts', mayImport: ['src/domain'] },
  { name: 'src/open-talking.ts', mayImport: ['src', 'dialogs'] },
  { name: 'src/open-outreach.ts', mayImport: ['src', 'dialogs'] },
  { name: 'src/main.ts', mayImport: ['src', 'dialogs'] },
]

/** The only files that know everything. */
const WIRING = ['src/main.ts', 'src/open-talking.ts', 'src/open-outreach.ts']

const files = sourceFiles('{src,dialogs}/**/*.ts')
const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
const layerOf = (path: string) => LAYERS.find(({ name }) => isIn(path, name))

/** Every import that leads from one layer to another, with whether it may. */
const crossings = files.flatMap(({ path, imports }) =>
  imports.flatMap(({ from, file, isTypeOnly }) => {
    const layer = layerOf(path)
    if (file === undefined || !layer || isIn(file, layer.name)) return []
    const isAllowed = layer.mayImport.some(
      (rule) => isIn(file, rule) || (isTypeOnly && isIn(file, rule.replace('type:', ''))),
    )
    return [{ path, from, file, isAllowed, layer: layer.name }]
  }),
)

/** The files that lead back to themselves, once all are left out that lead to none or that none leads to. */
function inRings(all: readonly SourceFile[]): readonly string[] {
  const reached = ({ imports }: SourceFile) => imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ file }) => file)
  const paths = new Set(all.map(({ path }) => path))
  const isImported = ({ path }: SourceFile) => all.some((other) => reached(other).includes(path))
  const left = all.filter((file) => reached(file).some((path) => path && paths.has(path)) && isImported(file))
  return left.length === all.length ? left.map(({ path }) => path) : inRings(left)
}

describe('the layers', () => {
  it('hold every file', () => {
    const homeless = files.filter(({ path }) => !layerOf(path)).map(({ path }) => path)
    expect(homeless, 'Put the file into a layer, or add a layer here and in docs with what it may import').toEqual([])
  })

  it.each(LAYERS)('$name imports only $mayImport', ({ name, mayImport }) => {
    const wrong = crossings.filter(({ layer, isAllowed }) => layer === name && !isAllowed)
    expect(
      wrong.map(({ path, from }) => `${path} imports ${from}`),
      `${name} may import ${mayImport.join(', ') || 'nothing of other layers'}. Declare a port or a type where it may be seen, and let src/main.ts wire it`,
    ).toEqual([])
  })

  it('are crossed by #src/… and #dialogs/…, never by a relative path', () => {
    const relative = crossings.filter(
      ({ from, path }) => from.startsWith('..') || (from.startsWith('.') && !WIRING.includes(path)),
    )
    const advice = 'Write #src/… or #dialogs/… when the import leaves its layer'
    expect(
      relative.map(({ path, from }) => `${path}: ${from}`),
      advice,
    ).toEqual([])
  })

  it('leave the dialogs to the wiring', () => {
    const others = crossings.filter(({ path, file }) => isIn(file, 'dialogs') && !WIRING.includes(path))
    expect(
      others.map(({ path, from }) => `${path} imports ${from}`),
      'Pass the dialogs in as an argument, from src/main.ts',
    ).toEqual([])
    expect(crossings.some(({ path, file }) => WIRING.includes(path) && isIn(file, 'dialogs'))).toBe(true)
  })

  it('hold no files that import each other in a ring', () => {
    const advice = 'Put what they share into a file of its own, which imports none of them'
    expect(inRings(files), advice).toEqual([])
  })

  it('leave src/main.ts to nobody', () => {
    const users = files.filter(({ imports }) => imports.some(({ file }) => file === 'src/main.ts'))
    expect(
      users.map(({ path }) => path),
      'src/main.ts runs the service as soon as it is imported',
    ).toEqual([])
  })
})

const DOMAIN_PACKAGES = ['luxon', 'zod', 'tyme4ts']

/** Which files may import a package, where not all of a layer may. */
const PACKAGES: readonly { readonly name: RegExp; readonly home: string }[] = [
  { name: /^botbuilder|^botframework-/, home: 'src/infra/channels/bot-framework' },
  { name: /^restify/, home: 'src/infra/http' },
  { name: /^pdfkit$|^fontkit$|^@expo-google-fonts\//, home: 'src/infra/records' },
  { name: /^commander$|^cli-progress$/, home: 'src/cli' },
]

describe('the packages', () => {
  const packages = (file: SourceFile) => file.imports.filter((one) => one.file === undefined).map(({ from }) => from)

  it('of the domain compute, and talk to nothing', () => {
    const strange = sourceFiles('src/domain/**/*.ts').flatMap((file) =>
      packages(file)
        .filter((name) => !DOMAIN_PACKAGES.includes(name))
        .filter((name) => !(name === 'node:crypto' && file.path === 'src/domain/shared/ids.ts'))
        .map((name) => `${file.path} imports ${name}`),
    )
    const advice = `The domain knows ${DOMAIN_PACKAGES.join(', ')} only (node:crypto for ids). Declare a port here and implement it in src/infra`
    expect(strange, advice).toEqual([])
  })

  it('of dialogs, conversation and language do no I/O either', () => {
    const strange = sourceFiles('{dialogs,src/conversation,src/language}/**/*.ts').flatMap((file) =>
      packages(file)
        .filter((name) => !DOMAIN_PACKAGES.includes(name))
        .map((name) => `${file.path} imports ${name}`),
    )
    expect(strange, 'Ask for what is needed as an argument, and implement it in src/infra').toEqual([])
  })

  it.each(PACKAGES)('$name stay in $home', ({ name, home }) => {
    const outside = files.filter((file) => !isIn(file.path, home) && packages(file).some((one) => name.test(one)))
    expect(
      outside.map(({ path }) => path),
      `Only ${home} knows this package: swapping it must touch one folder`,
    ).toEqual([])
  })
})
