import type { OnFile } from '#src/language/masking/mask-on-file.ts'
import type { Desk } from './desk.ts'

/** The names and places that somebody's words may hold: their own, or of an installer those of the visits of these days. */
export async function onFile(desk: Desk): Promise<OnFile> {
  const file = desk.file()
  const visits = desk.role === 'installer' ? await desk.ownVisits() : []
  const workers = visits.map(({ installer }) => installer?.name)
  const names = [file?.customer.name, ...visits.map(({ customer }) => customer.name), ...workers]
  const places = [
    ...[file?.customer.address, ...(file?.orders ?? []).map(({ address }) => address)],
    ...visits.flatMap(({ customer, address }) => [customer.address, address]),
  ]
  return { names: told(names), addresses: told(places) }
}

const told = (words: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(words.filter((word) => word !== undefined)),
]
