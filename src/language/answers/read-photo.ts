import { normalise } from '../normalise.ts'

/** What a photo shows, as whoever took it says: 前, 装好后, 表读数. */
type SaidPhotoKind = 'before' | 'after' | 'meter'

const WORK = '(?:施工|安装|开工|动工|完工|处理|布线|拆|装|修|弄|做)?'
const WORDS: readonly (readonly [SaidPhotoKind, RegExp])[] = [
  ['meter', /(?:电|水|气|光功率)?表(?:上|的)?(?:读数|数字|数|底)?(?=[\s:：是\d-]|$)|读数|示数|\bmeter\b|\breading\b/],
  [
    'before',
    new RegExp(
      `(?:^|是|张)${WORK}(?:之|以)?前(?:的|面)?(?:照片|样子|图)?$|(?:施工|安装|开工|动工|处理|布线|拆|装|修)(?:之|以)?前|\\bbefore\\b`,
    ),
  ],
  [
    'after',
    new RegExp(
      `(?:^|是|张)${WORK}(?:之|以)?后(?:的|面)?(?:照片|样子|图)?$|(?:施工|安装|完工|处理|布线|装|修)好?(?:之|以)?后|(?:装|修|弄|做)好了|完工|\\bafter\\b`,
    ),
  ],
]

/** Reads what photos show. */
export function readPhotoKind(text: string): SaidPhotoKind | undefined {
  const plain = normalise(text)
  return WORDS.find(([, words]) => words.test(plain))?.[0]
}

/** The figure that a meter shows, as it is written; undefined unless there is just one. */
export function readMeterReading(text: string): string | undefined {
  const figures = normalise(text).match(/-?\d+(?:\.\d+)?/g) ?? []
  return figures.length === 1 && (figures[0]?.length ?? 0) <= 12 ? figures[0] : undefined
}
