import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { IntentRole } from '#src/language/intent/intents.ts'

/** Where the model of a role is. */
export const modelFile = (role: IntentRole): string =>
  fileURLToPath(new URL(`../../../models/intents-${role}.bin`, import.meta.url))

/** The files of the models that come with the service. */
export async function readModelFiles(): Promise<Readonly<Record<IntentRole, Uint8Array>>> {
  const [customer, installer] = await Promise.all([readFile(modelFile('customer')), readFile(modelFile('installer'))])
  return { customer, installer }
}
