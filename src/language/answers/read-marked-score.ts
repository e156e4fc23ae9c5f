import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const NUMERALS = '一二两三四五'
const POINTS = '(?:分(?!钟|之|[秒贝裂析开别手期享])|[颗个]?星(?!期|级|座|河|光|的?(?:机顶盒|路由|电视|手机|酒店)))'
const MARKED = [
  new RegExp(`(?<![\\d.:点第一二两三四五六七八九十])([1-5${NUMERALS}]) ?${POINTS}(?!钱|货|一[厘毫]|都?[不没])`, 'g'),
  /(?<![\d.:])([1-5]) ?(?:stars?\b(?! hotel)|points?\b(?! to)|\/ ?5\b| out of (?:5|five)\b)/g,
  /\b(one|two|three|four|five) (?:stars?\b(?! hotel)|points?\b(?! to)|out of five\b)/g,
]
const BEYOND = new RegExp(
  `(?<![.:])(?:\\d{2,}|[06-9]) ?(?:${POINTS}|stars?\\b|points?\\b)|[六七八九十]${POINTS}(?!难|差|烂|生|不|满|气|感)`,
)
/** 满分5分, 扣2分, 不是4分: of the scale, or of what the score is not. */
const NOT_GIVEN = new RegExp(
  `(?:满分(?:是|才)?|扣|减|少|差|多|加|不是|不要|不(?:想|能|会|敢)(?:给|打)|别|从)(?:你们?|他们?|掉|了|去|给|打)*[\\d${NUMERALS}]+ ?${POINTS}|\\b(?:not|from|minus|lost|out of) (?:an? )?[1-5] ?(?:stars?|points?)\\b|\\b(?:can't|cannot|won't|not going to|never) give (?:him |her |you |it |them )?[1-5] ?(?:stars?|points?)`,
  'g',
)
const ENGLISH = ['one', 'two', 'three', 'four', 'five']
const pointsOf = (numeral: string): number =>
  Number(numeral) ||
  (numeral === '两' ? 2 : ENGLISH.indexOf(numeral) + 1 || NUMERALS.replace('两', '').indexOf(numeral) + 1)

/** 说了1分, 5 star very good man: the one score from 1 to 5 that is marked as such, whatever else is said; undefined where two are, or it is a question. */
export function readMarkedScore(text: string): number | undefined {
  const plain = normalise(text).replace(NOT_GIVEN, ' ')
  if (isAsked(plain) || BEYOND.test(plain)) return undefined
  const said = new Set(
    MARKED.flatMap((marked) => [...plain.matchAll(marked)].map(([, numeral = '']) => pointsOf(numeral))),
  )
  return said.size === 1 ? [...said][0] : undefined
}
