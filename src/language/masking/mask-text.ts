import { maskAddresses } from './mask-addresses.ts'
import { maskNames } from './mask-names.ts'
import { maskNumbers } from './mask-numbers.ts'
import { maskOnFile, type OnFile } from './mask-on-file.ts'
import { maskSecrets } from './mask-secrets.ts'

/** So much is read; a name at the edge is not kept in half, as less is kept. */
const READ_CHARACTERS = 600
/** Longer messages are read up to here, and nothing more of them is learned. */
const KEPT_CHARACTERS = 400

const NOBODY: OnFile = { names: [], addresses: [] }

/**
 * A message as it may be kept for learning: without names (X), numbers of four figures and more (figure by figure 0),
 * mail, links, accounts, passwords, roads, estates, house and door. Times, scores, short answers and what is wanted stay.
 *
 * NFKC, single spaces, at most 400 characters. `onFile` is what is known of whoever is talked with or about; it goes wherever it stands.
 */
export function maskText(text: string, onFile: OnFile = NOBODY): string {
  const plain = text
    .slice(0, READ_CHARACTERS)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const masks = [maskSecrets, (line: string) => maskOnFile(line, onFile), maskNumbers, maskAddresses, maskNames]
  return masks
    .reduce((line, mask) => mask(line), plain)
    .slice(0, KEPT_CHARACTERS)
    .toWellFormed()
    .trim()
}
