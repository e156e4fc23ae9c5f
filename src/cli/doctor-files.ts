import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '#src/config.ts'
import { Fault } from '#src/domain/shared/fault.ts'
import { loadChecklists } from '#src/infra/checklists/load-checklists.ts'
import { openPhotoStore } from '#src/infra/photos/open-photo-store.ts'
import { readRecordFont } from '#src/infra/records/record-font.ts'
import { readKpiFile } from '#src/infra/text/read-kpi-file.ts'
import { readPromotions } from '#src/infra/text/read-promotions.ts'
import { readQuizBank } from '#src/infra/text/read-quiz-bank.ts'
import { readTariff } from '#src/infra/text/read-tariff.ts'
import { forbiddenWith } from '#src/language/forbidden-phrases.ts'
import type { Finding } from './finding.ts'
import type { Terminal } from './terminal.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** A letter that every record in Chinese has. */
const LETTER = '务'

/** Looks at what a visit needs beside the database: the checklist packs, the tariff, the quiz, the promotions, the key figures, the record's font, the photos' storage. */
export async function fileFindings(config: Config, { say }: Pick<Terminal, 'say'>): Promise<readonly Finding[]> {
  return [
    ...checklists(config, say),
    tariff(config, say),
    quiz(config, say),
    promotions(config, say),
    keyFigures(config, say),
    await font(say),
    await photos(config, say),
  ]
}

type Say = Terminal['say']

const worded = (say: Say) => forbiddenWith((_, id) => say(id))

function checklists(config: Config, say: Say): readonly Finding[] {
  try {
    loadChecklists({ ...config, folder: join(ROOT, 'checklists'), forbiddenIn: worded(say) })
    return [{ mark: 'good', text: say('doctor-checklists', { pack: config.CHECKLIST_PACK }) }]
  } catch (error) {
    return problemsOf(error).map(([place, problem]) => ({
      ...{ mark: 'bad', text: say('doctor-checklists-unusable', { place, problem }) },
    }))
  }
}

function tariff({ TARIFF_FILE: file = join(ROOT, 'tariff.json') }: Config, say: Say): Finding {
  try {
    return { mark: 'good', text: say('doctor-tariff', { count: String(readTariff(file, worded(say)).length) }) }
  } catch (error) {
    const [[, problem] = ['', '']] = problemsOf(error)
    return { mark: 'bad', text: say('doctor-tariff-unusable', { file, problem }) }
  }
}

function quiz({ QUIZ_FILE: file = join(ROOT, 'quiz', 'questions.json') }: Config, say: Say): Finding {
  try {
    return {
      mark: 'good',
      text: say('doctor-quiz', { count: String(readQuizBank(file, worded(say)).questions.length) }),
    }
  } catch (error) {
    const [[, problem] = ['', '']] = problemsOf(error)
    return { mark: 'bad', text: say('doctor-quiz-unusable', { file, problem }) }
  }
}

function promotions({ PROMOTION_FILE: file = join(ROOT, 'promotions.json') }: Config, say: Say): Finding {
  try {
    return { mark: 'good', text: say('doctor-promotions', { count: String(readPromotions(file, worded(say)).length) }) }
  } catch (error) {
    const [[, problem] = ['', '']] = problemsOf(error)
    return { mark: 'bad', text: say('doctor-promotions-unusable', { file, problem }) }
  }
}

function keyFigures({ KPI_FILE: file = join(ROOT, 'kpi', 'kpis.json') }: Config, say: Say): Finding {
  try {
    return { mark: 'good', text: say('doctor-kpi', { count: String(readKpiFile(file).kpis.length) }) }
  } catch (error) {
    const [[, problem] = ['', '']] = problemsOf(error)
    return { mark: 'bad', text: say('doctor-kpi-unusable', { file, problem }) }
  }
}

async function font(say: Say): Promise<Finding> {
  try {
    const { font } = await readRecordFont()
    if (font.hasGlyphForCodePoint(LETTER.codePointAt(0) ?? 0)) return { mark: 'good', text: say('doctor-font') }
  } catch {
    // The package isn't there, or its file is no font.
  }
  return { mark: 'bad', text: say('doctor-font-missing') }
}

/** Puts something there, fetches it and takes it away, as the service does with photos. */
async function photos(config: Config, say: Say): Promise<Finding> {
  if (!config.PHOTO_S3_URL)
    return { mark: 'note', text: say('doctor-photos-folder', { folder: join(config.DATA_DIR, 'photos') }) }
  const bytes = new TextEncoder().encode('doorstep doctor')
  const key = createHash('sha256').update(bytes).digest('hex')
  const store = openPhotoStore(config)
  try {
    await store.put(key, bytes)
    const isThere = (await store.find(key)) !== undefined
    await store.remove(key)
    if (isThere) return { mark: 'good', text: say('doctor-photos-storage') }
    return { mark: 'bad', text: say('doctor-photos-unreachable', { problem: 'not found' }) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const { status, code } = error.details
    return { mark: 'bad', text: say('doctor-photos-unreachable', { problem: String(status ?? code) }) }
  }
}

function problemsOf(error: unknown): readonly (readonly [place: string, problem: string])[] {
  if (!(error instanceof Fault)) throw error
  return Object.entries(error.details).map(([place, problem]) => [place, String(problem)])
}
