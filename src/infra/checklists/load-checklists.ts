import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VISIT_KINDS, type VisitKind } from '#src/domain/orders/work-order.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import type { Checklist, Checklists } from '#src/domain/visits/checklist.ts'
import { ChecklistPack, checklistOf } from '#src/domain/visits/checklist-pack.ts'
import type { ForbiddenIn } from '../http/forbidden-in.ts'
import { wordingProblems } from '../text/file-wording.ts'

/** Where the packs are: ours, and an operator's own folder. */
interface ChecklistSetting {
  readonly folder: string
  readonly CHECKLIST_DIR?: string | undefined
  /** The id of the pack that visits begin with. */
  readonly CHECKLIST_PACK: string
  /** Looks at the wording of each item (CT-9). */
  readonly forbiddenIn: ForbiddenIn
}

type Problems = Record<string, string>

/**
 * Reads every pack, once, at the start. Of the same id the highest version is in use; the others stay for the visits that were
 * begun with them.
 *
 * @throws Fault CHECKLISTS_INVALID listing every problem at once, by file and place
 */
export function loadChecklists({ folder, CHECKLIST_DIR, CHECKLIST_PACK, forbiddenIn }: ChecklistSetting): Checklists {
  const problems: Problems = {}
  const folders = [folder, ...(CHECKLIST_DIR === undefined ? [] : [CHECKLIST_DIR])]
  const packs = new Map<string, ChecklistPack>()
  for (const file of folders.flatMap((each) => filesIn(each, problems))) {
    const pack = readPack(file, problems)
    for (const { place, problem } of wordingProblems(pack, forbiddenIn)) problems[`${file}: ${place}`] = problem
    const key = `${pack?.id} ${pack?.version}`
    if (pack && packs.has(key))
      problems[`${file}: version`] = `${key} is there already: give a changed pack the next one`
    else if (pack) packs.set(key, pack)
  }
  const inUse = [...packs.values()]
    .filter(({ id }) => id === CHECKLIST_PACK)
    .toSorted((a, b) => b.version - a.version)[0]
  const ids = [...new Set([...packs.values()].map(({ id }) => id))]
  if (!inUse) problems.CHECKLIST_PACK = `there is no pack of this id; there are: ${ids.join(', ')}`
  if (!inUse || Object.keys(problems).length > 0) throw new Fault('CHECKLISTS_INVALID', problems)
  return checklistsOf([...packs.values()], inUse)
}

function checklistsOf(packs: readonly ChecklistPack[], inUse: ChecklistPack): Checklists {
  const perKind = new Map<VisitKind, Checklist>(VISIT_KINDS.map((kind) => [kind, checklistOf(inUse, kind)]))
  return {
    forKind: (kind) => perKind.get(kind) ?? checklistOf(inUse, kind),
    find(id, version, kind) {
      const pack = packs.find((each) => each.id === id && each.version === version)
      return pack && checklistOf(pack, kind)
    },
  }
}

function filesIn(folder: string, problems: Problems): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    if (names.length === 0) problems[folder] = 'holds no .json file'
    return names.toSorted().map((name) => join(folder, name))
  } catch {
    problems[folder] = 'is not a folder that can be read'
    return []
  }
}

function readPack(file: string, problems: Problems): ChecklistPack | undefined {
  try {
    const parsed = ChecklistPack.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) {
      const place = `${file}: ${path.join('.') || 'pack'}`
      problems[place] = problems[place] ? `${problems[place]}; ${message}` : message
    }
  } catch (error) {
    problems[file] = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'cannot be read'
  }
  return undefined
}
