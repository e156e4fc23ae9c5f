import { fileURLToPath } from 'node:url'
import { loadChecklists } from '#src/infra/checklists/load-checklists.ts'
import { forbiddenIn } from '#src/language/forbidden-phrases.ts'

/** The folder of the packs that come with the service. */
export const PACKS = fileURLToPath(new URL('../../checklists', import.meta.url))

/** The checklists that come with the service. */
export const standardChecklists = () => loadChecklists({ folder: PACKS, CHECKLIST_PACK: 'standard', forbiddenIn })
