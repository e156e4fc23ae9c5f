import { normalise } from '../normalise.ts'
import type { SaidVisitKind } from '../purposes.ts'
import { isAsked } from './is-asked.ts'
import { namesKind } from './names-kind.ts'

const MISTAKEN =
  /(?:约|弄|搞|整|订|报|填|记|选)(?:错|反|拧|混)|(?:错|反)了|不对|\bwrong (?:kind|one|work|type|job)\b|\b(?:booked|got|made) (?:it |that )?wrong\b|\bmix(?:ed)? up\b/
const WORK =
  '(?:修网|修宽带|维修|报修|修|装机|装网|装宽带|安装|移机|检测|(?:an? |the )?(?:repair|installation|install|relocation|inspection))'
/** 别改成修网. */
const NOT_TO = '(?:别|不要|不用|甭|莫|勿|没说要?|没叫你们?)(?:再|给我|帮我)?'
const INTO = new RegExp(
  `(?<!${NOT_TO})(?:改|换|变|弄)(?:成|为|作)[^,，。!！]{0,2}?(${WORK})|(?<!\\b(?:don't|dont|do not|never|not) (?:to )?)\\b(?:change|make|switch|turn) (?:it|that|this)(?: (?:in)?to)? (${WORK})`,
)
const IS = new RegExp(
  `(?<!不|没)(?:是|要的?是|说的是)(?:要|来|去)?(${WORK})|\\b(?:should (?:be|have been)|meant|wanted) (${WORK})`,
)

/** 不是装机是修: the one is denied for the other. */
const NOT_BUT = new RegExp(
  `不是(?:要|来|去)?(?:${WORK}|装)(?:的)?[,，。、 ]*(?:而|应该|就)?是(?:要|来|去)?(${WORK})|\\b(?:not|isn't|wasn't) (?:for )?${WORK}[,. ]+(?:but|it'?s|it is|it was|i meant)(?: for)? (${WORK})`,
)

/** 约错了，给我改成修网; 302是修网，你整反了: the kind of work that was meant, where another was booked. */
export function correctedKind(text: string): SaidVisitKind | undefined {
  const plain = normalise(text)
  if (isAsked(plain)) return undefined
  const found = INTO.exec(plain) ?? NOT_BUT.exec(plain) ?? (MISTAKEN.test(plain) ? IS.exec(plain) : null)
  const work = found?.[1] ?? found?.[2]
  if (work === undefined) return undefined
  return namesKind(work) ?? (work.startsWith('装') ? 'install' : undefined)
}
