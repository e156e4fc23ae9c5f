import { normalise } from '../normalise.ts'

const TAKES_BACK = /撤|取消|退(?!网)|\bcancel|\bcall (?:it )?off\b/
const UNWANTED =
  /^(?:我|俺|咱|们|也|都|就|先|反正|因为)*不(?:装|修|移|弄|搞|要|想装|想修|想要|需要)了(?:啊|呀|吧|哈|嘛)*$|^(?:i |we )?(?:no longer|don't|dont|do not) (?:need|want) (?:it|this|that)(?: any ?more| now)?$/

/** 全给我撤了，不装了: whether a message that takes back says beside it, in a clause of its own, that it is not wanted any more. */
export function saysUnwanted(text: string): boolean {
  const clauses = normalise(text)
    .split(/[,，。.;；!！?？…\n]+/u)
    .map((clause) => clause.trim())
  const others = clauses.filter((clause) => !UNWANTED.test(clause))
  return others.length < clauses.length && others.some((clause) => TAKES_BACK.test(clause))
}
