import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  FluentParser,
  type Message,
  type StringLiteral,
  type TextElement,
  type VariableReference,
} from '@fluent/syntax'
import { LANGUAGES, type Language } from '#src/domain/shared/language.ts'

export const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url))

export interface LocaleMessage {
  readonly id: string
  readonly file: string
  readonly attributes: readonly string[]
  /** The facts that the comment above the message, or the file's own comment, names. */
  readonly documented: ReadonlySet<string>
  readonly ownDocumented: readonly string[]
  readonly used: ReadonlySet<string>
  /** Every piece of text that a person may read, selections included. */
  readonly texts: readonly string[]
}

export interface Locale {
  readonly language: Language
  readonly files: readonly string[]
  readonly messages: ReadonlyMap<string, LocaleMessage>
  /** What the parser could not read, or that stands twice; `@fluent/bundle` would drop it without a word. */
  readonly problems: readonly string[]
}

/** All that `locales/` holds, one locale for each language. */
export function readLocales(): readonly Locale[] {
  return LANGUAGES.map(readLocale)
}

function readLocale(language: Language): Locale {
  const folder = join(LOCALES, language)
  const files = readdirSync(folder).toSorted()
  const messages = new Map<string, LocaleMessage>()
  const problems: string[] = []
  for (const file of files) {
    const entries = new FluentParser().parse(readFileSync(join(folder, file), 'utf8')).body
    const inFile = factsIn(entries.flatMap((entry) => (entry.type === 'ResourceComment' ? [entry.content] : [])))
    for (const entry of entries) {
      if (entry.type === 'Junk') problems.push(`${language}/${file}: cannot be read: ${entry.content.slice(0, 80)}`)
      if (entry.type !== 'Message') continue
      if (messages.has(entry.id.name)) problems.push(`${language}/${file}: ${entry.id.name} stands twice`)
      messages.set(entry.id.name, readMessage(entry, file, inFile))
    }
  }
  return { language, files, messages, problems }
}

function readMessage(message: Message, file: string, inFile: readonly string[]): LocaleMessage {
  const nodes = nodesIn([message.value, message.attributes.map(({ value }) => value)])
  const used = nodes.flatMap((node) => (node.type === 'VariableReference' ? [node.id.name] : []))
  const texts = nodes.flatMap((node) =>
    node.type === 'TextElement' || node.type === 'StringLiteral' ? [node.value] : [],
  )
  const ownDocumented = factsIn([message.comment?.content ?? ''])
  return {
    ...{ id: message.id.name, file, used: new Set(used), texts, ownDocumented },
    attributes: message.attributes.map(({ id }) => id.name).toSorted(),
    documented: new Set([...ownDocumented, ...inFile]),
  }
}

type Node = VariableReference | TextElement | StringLiteral | { type: undefined }

function nodesIn(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesIn)]
}

function factsIn(comments: readonly string[]): string[] {
  const names = comments.flatMap((comment) => [...comment.matchAll(/\$([a-zA-Z]\w*)/g)].map(([, name]) => name ?? ''))
  return [...new Set(names)].toSorted()
}
