import { normalise } from '../normalise.ts'
import type { SaidVisitKind } from '../purposes.ts'

const NAMES: readonly (readonly [SaidVisitKind, RegExp])[] = [
  ['move', /移机|迁移|\brelocat\w+\b/],
  ['inspection', /检测|巡检|检查|\binspect\w*\b/],
  ['repair', /维修|报修|(?<!装)修(?!好)|\brepair\w*\b|\bfix\b/],
  ['install', /装机|安装|新装|装(?:新)?宽带|\binstall\w*\b/],
]

/** The kind of visit that a message calls by its name, and no trouble stands for; undefined where it names none, or several. */
export function namesKind(text: string): SaidVisitKind | undefined {
  const plain = normalise(text)
  const [only, ...others] = NAMES.filter(([, words]) => words.test(plain))
  return others.length === 0 ? only?.[0] : undefined
}
