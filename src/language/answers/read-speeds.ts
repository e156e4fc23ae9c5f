import { FIGURE, figureOf, SPEED_UNIT } from './line-figures.ts'

/** What a line was measured to carry. @unit Mbps */
interface SpeedsReading {
  readonly downMbps?: number
  readonly upMbps?: number
}

/** What is said of a line, and where: `from` and `to` are places in the text. */
type Piece = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'both' | 'down' | 'up' | 'speed'; readonly isBare: boolean }
  | { readonly kind: 'figure'; readonly mbps: number; readonly hasUnit: boolean }
)
type Figure = Extract<Piece, { kind: 'figure' }>
type Label = Exclude<Piece, Figure>

const LABELS = {
  both: '上下行|上下载|双向|both ways',
  down: '下行|下载|\\b(?:download|downstream|downlink|down)\\b',
  up: '上行|上传|\\b(?:upload|upstream|uplink|up)\\b',
  speed: '测速|网速|速率|速度|\\bspeed(?: ?test)?\\b',
  bareDown: '(?<![楼往向以乡地底脚之一])下(?![^零一二两三四五六七八九十百千为是到\\P{Script=Han}])',
  bareUp: '(?<![楼往向以马晚早路线网身之])上(?![^零一二两三四五六七八九十百千为是到\\P{Script=Han}])',
  figure: `(?<![\\d.]|\\d[:/])${FIGURE}(?![\\d.:]|点[零一二三四五六七八九])`,
}
const PIECE = new RegExp(
  `${Object.entries(LABELS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')}(?: ?(?<unit>${SPEED_UNIT}))?`,
  'giu',
)
/** What may stand between a label and its figure. */
const GAP =
  /^[ \t:=-]*(?:(?:速率|速度|速|率|的|值|各|都|均|大概|大约|约|是|为|到|达到?|有|了|能?跑到?|测得|rate|speed|is|was|at|of|about|around|around|each) ?)*[ \t:=]*$/i
/** After a figure without a unit, nothing but the end of what is said, or the next label. */
const ENDS = /^(?:[ \t]*(?:$|[^\p{L}\p{N}\s.%]|\n)|左右|多|以上|不到|了|吧|啊|,|[ \t]+(?:and|ok|good|fine|all|now)\b)/u
/** 20m网线, 500兆套餐: what is no measurement of the line. */
const LENGTHS = /线|缆|光纤|跳纤|尾纤|管|槽|\b(?:cable|wire|wiring|fib(?:re|er)|cord|duct|patch)\b/i
const LAID = /[拉布铺敷放走剪穿埋]/
const OF_THINGS =
  /^(?:的)?(?:套餐|宽带|带宽|光猫|猫|路由|网口|端口|交换机|网卡|模块|信号|频|以太)|^ ?(?:package|plan|contract|router|modem|switch|port|band|wi-?fi|signal)/i

/** Beyond this a speed is a slip. @unit Mbps */
const FASTEST_MBPS = 50_000
/** The least that is said first of two figures with a stroke between: 940/50, and not 11/29. @unit Mbps */
const LEAST_OF_PAIR_MBPS = 20

const PAIR = new RegExp(
  `(?:^|[\\s,，。;；:：]|兆|测速|网速|速率|speed(?: ?test)? ?)(${FIGURE}) ?(${SPEED_UNIT})? ?[/／] ?(${FIGURE}) ?(${SPEED_UNIT})?(?=$|[\\s,，。;；!])`,
  'iu',
)

/** 下行500上行50, 500 down 40 up, 940/50, 500兆: the speeds that words tell, and where in the words they stand. */
export function findSpeeds(text: string): { readonly speeds: SpeedsReading; readonly spans: readonly Span[] } {
  const pair = PAIR.exec(text)
  const [first, second] = pair ? [mbpsOf(pair[1], pair[2]), mbpsOf(pair[3], pair[4])] : []
  if (pair && first !== undefined && second !== undefined && first >= LEAST_OF_PAIR_MBPS)
    return {
      speeds: { downMbps: first, upMbps: second },
      spans: [...labelsBefore(text, pair.index), { from: pair.index, to: pair.index + pair[0].length }],
    }
  const pieces = piecesOf(text)
  const labels = pieces.filter((piece): piece is Label => piece.kind !== 'figure')
  const told = labelled(labels, pieces, text)
  if (told.down || told.up) return found(told)
  const alone = pieces.find((piece): piece is Figure => piece.kind === 'figure' && isSpeedAlone(piece, text))
  return found({ down: alone, up: undefined, spans: alone ? [alone] : [] })
}

/** A part of a text. */
export interface Span {
  readonly from: number
  readonly to: number
}

interface Told {
  readonly down: Figure | undefined
  readonly up: Figure | undefined
  readonly spans: readonly Span[]
}

const found = ({ down, up, spans }: Told) => ({
  speeds: { ...(down && { downMbps: down.mbps }), ...(up && { upMbps: up.mbps }) },
  spans,
})

const labelsBefore = (text: string, at: number): readonly Span[] =>
  piecesOf(text).filter((piece) => piece.kind !== 'figure' && piece.to <= at + 1 && GAP.test(text.slice(piece.to, at)))

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(PIECE)].flatMap((match): Piece[] => {
    const { both, down, up, speed, bareDown, bareUp, figure, unit } = match.groups ?? {}
    const [from, to] = [match.index, match.index + match[0].length]
    if (figure !== undefined) {
      const mbps = mbpsOf(figure, unit)
      return mbps === undefined ? [] : [{ kind: 'figure', mbps, hasUnit: unit !== undefined, from, to }]
    }
    if (both !== undefined) return [{ kind: 'both', isBare: false, from, to }]
    if (speed !== undefined) return [{ kind: 'speed', isBare: false, from, to }]
    if ((down ?? bareDown) !== undefined) return [{ kind: 'down', isBare: down === undefined, from, to }]
    return (up ?? bareUp) === undefined ? [] : [{ kind: 'up', isBare: up === undefined, from, to }]
  })
}

/** 500 down, 40 up has its figures before the labels, 下行500 after them: whichever gives each label one. */
function labelled(labels: readonly Label[], pieces: readonly Piece[], text: string): Told {
  const ways = labels.filter(({ kind }) => kind === 'down' || kind === 'up')
  const after = ways.map((label) => figureAfter(label, pieces, text))
  const before = ways.map((label) => figureBefore(label, pieces, text))
  const isEnglish = ways.some(({ from, to }) => /[a-z]/i.test(text.slice(from, to)))
  const isBefore = before.every(Boolean) && (isEnglish || !after.every(Boolean))
  const figures = isBefore ? before : after
  const pairs = ways.flatMap((label, at) => {
    const figure = figures[at]
    return figure ? [{ label, figure }] : []
  })
  const isBoth = (['down', 'up'] as const).every((way) => pairs.some(({ label }) => label.kind === way))
  const meant = pairs.filter(({ label, figure }) => isMeant(label, figure, isBoth, labels, text))
  const of = (way: 'down' | 'up') => meant.find(({ label }) => label.kind === way)?.figure
  const general = labels.filter(({ kind }) => kind === 'both' || kind === 'speed')
  const ofAll = general.map((label) => ({ label, figure: figureAfter(label, pieces, text) })).find((one) => one.figure)
  const used = new Set([of('down'), of('up')])
  const isFree = ofAll !== undefined && !used.has(ofAll.figure)
  const both = isFree && ofAll.label.kind === 'both' ? ofAll.figure : undefined
  const down = of('down') ?? both ?? (isFree ? ofAll?.figure : undefined)
  const up = of('up') ?? both
  const spoken = labels.filter(({ from, to, isBare }) => !isBare && !/[a-z]/i.test(text.slice(from, to)))
  const spans = [
    ...general,
    ...spoken,
    ...meant.map(({ label }) => label),
    ...[down, up].filter((one) => one !== undefined),
  ]
  return { down, up, spans: down || up ? spans : [] }
}

/** 下3楼, took down 2 boxes: a figure of something else. */
function isMeant(label: Label, figure: Figure, isBoth: boolean, labels: readonly Label[], text: string): boolean {
  const isAmongOthers = labels.some(({ kind }) => kind === 'speed')
  if (figure.hasUnit) return !isLength(figure, text) || !label.isBare
  const rest = text.slice(figure.to)
  const isFollowedByLabel = labels.some(
    ({ from, kind }) => /^\s*$/.test(text.slice(figure.to, from)) && from >= figure.to && kind !== 'speed',
  )
  const isLast = ENDS.test(rest) || isFollowedByLabel || figure.to <= label.from
  return isLast && (!label.isBare || isBoth || isAmongOthers)
}

function figureAfter(label: Label, pieces: readonly Piece[], text: string): Figure | undefined {
  const next = pieces.find(({ from }) => from >= label.to)
  return next?.kind === 'figure' && GAP.test(text.slice(label.to, next.from)) ? next : undefined
}

function figureBefore(label: Label, pieces: readonly Piece[], text: string): Figure | undefined {
  const last = pieces.findLast(({ to }) => to <= label.from)
  return last?.kind === 'figure' && /^\s*$/.test(text.slice(last.to, label.from)) ? last : undefined
}

/** 500兆 said alone is the speed; 20m网线 is a length, 5g信号 a network. */
function isSpeedAlone(figure: Figure, text: string): boolean {
  const said = text.slice(figure.from, figure.to)
  return (
    figure.hasUnit &&
    !isLength(figure, text) &&
    !OF_THINGS.test(text.slice(figure.to)) &&
    !/^(?:2\.4|[2-5]) ?g$/i.test(said)
  )
}

const STOP = /[,，。;；!！\n]/

function isLength({ from, to }: Figure, text: string): boolean {
  if (!/m$/i.test(text.slice(from, to).trim())) return false
  const before = text.slice(0, from).split(STOP).at(-1) ?? ''
  const clause = before + (text.slice(to).split(STOP)[0] ?? '')
  return LENGTHS.test(clause) || LAID.test(before)
}

function mbpsOf(figure: string | undefined, unit: string | undefined): number | undefined {
  const mbps = figureOf(figure ?? '') * (unit?.toLowerCase().startsWith('g') ? 1000 : 1)
  return mbps > 0 && mbps <= FASTEST_MBPS ? mbps : undefined
}
