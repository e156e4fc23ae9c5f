const FIGURE = '[\\d〇零一二三四五六七八九十百两]'
/** 8号楼, 3栋, 2单元, 2202室; a day (28号) is none, nor a storey alone (六楼). */
const HOUSE = new RegExp(
  `${FIGURE}{1,5}(?= ?(?:号楼|号院|号门|号房|栋|幢|单元|弄(?=${FIGURE})|室(?!内|外|[一二两三四\\d]厅)|座(?!机)))|${FIGURE}{1,5}(?=号${FIGURE}{1,4}(?:号楼|楼|栋|单元|室))|(?<=[元栋幢座] ?)${FIGURE}{1,5}(?=[楼层户门])|(?<=(?:单元|号楼|栋|幢|座) ?)\\d{2,4}(?![\\d.:点月分])`,
  'gu',
)
/** 文明路252号. */
const HOUSE_OF_ROAD = new RegExp(
  `(?<=[路街道巷弄村庄苑园区])${FIGURE}{1,5}(?=号)|(?<=[路街道巷弄村庄苑园] ?)\\d{1,4}-\\d{1,4}(?:-\\d{1,4})?`,
  'gu',
)
/** A-2-301, 8-2-2202 where somebody lives. */
const DOOR = /\b[A-Z]?\d{1,2}-\d{1,2}-\d{3,4}\b/g

/** What may stand before a name of a place and is none of it. */
const BEFORE = '在到从去住走过是离和跟与的了我你他她它们这那往沿于给来有没要就把被向经说叫找等堵'
/** 线路, 马路, 上路 and their like are no roads with names. */
const NO_ROAD =
  '线电网短回铁道马公走上问绕让一顺迷同多思套修半在这那条么分岔支末通开断过赶来去出带引领熟认识封堵全整主辅水油气光宽某哪什几两的个近远沿街小大老新后前跑细活门速拦里错'
const ROAD = new RegExp(
  `[^${BEFORE}\\P{Script=Han}]{1,3}[^${BEFORE}太老\\P{Script=Han}](?:大道|大街|胡同)|[^${BEFORE}\\P{Script=Han}]{1,3}[^${BEFORE}${NO_ROAD}\\P{Script=Han}](?:路(?!由|上|边|口|过|程|费|况|滑|堵|不|太|灯|远|线|牌|人)|巷(?!子|口)|街(?!上|边|坊|口))`,
  'gu',
)
/** 路口, 路边 after a name are of a road as well. */
const AT_ROAD = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[${BEFORE}])[^${BEFORE}${NO_ROAD}\\P{Script=Han}]{2,3}(?=(?:路|街)(?:口|上|边|堵))`,
  'gu',
)
const ESTATE =
  /[^我你他她咱们这那整一个的了在是到去从住有没达点\P{Script=Han}]{2,6}(?=小区|花园|家园|公寓|大厦|广场|新村|社区|新城|华庭|豪庭|公馆)/gu
const NO_ESTATE =
  /^(?:本|全|老|新|旧|隔壁|旁边|同|哪|各|每|某|家|大|小|别|附近|里|外|出|进|封|两|几|客户|当天|住宅|居民|高档|整|前面|后面|对面|刚进|进了|俺|俩|和|跟|咱)+$/
const VILLAGE =
  /[^我你他她咱们这那整一个的了在是到去从住有没已找得先往离回来过要给子农乡城全本该同山哪\P{Script=Han}]{1,3}(?=村(?!里|子|委|民|长)|庄(?!家|稼|重)|屯|镇(?!上|里|镇)|乡(?!下|里|亲|政)|县(?!里|城|局))/gu
const NO_VILLAGE = /^(?:石家|客户|前面|后面|隔壁|电话|镇$|中$)/

const ENGLISH_HOUSE =
  /\b(building|bldg|unit|room|rm|apt|apartment|flat|block|suite|house|tower)( (?:no\.? ?|number |#)?|#)([a-z]?-?\d{1,5}[a-z]?)\b/gi
const LETTERED_HOUSE = /\b((?:[Bb]lock|[Bb]uilding|[Tt]ower|[Ff]lat) )[A-F]\b/g
const ENGLISH_ROAD =
  /(?:\b\d{1,5}[a-z]?,? )?(?:\b[A-Z][\w'-]{1,20} ){1,3}(?=(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Blvd|Boulevard|Close|Crescent|Gardens?|Estate|Village|Plaza|Mansions?)\b)/g
const PLAIN_ROAD =
  /(?<=\b(?:on|at|near|in|along|live|by|to) (?:\d{1,5} )?)(?!the |off |main |this |that |my |our |a |your |side |middle |same |other |next )[a-z]{3,20}(?: [a-z]{3,20})?(?= (?:road|rd|street|avenue|ave|lane|estate|village|gardens)\b)/gi

/** Takes away where somebody lives: roads, estates, villages, the house and the door; that a place is named stays. */
export const maskAddresses = (text: string): string =>
  text
    .replace(HOUSE, zeros)
    .replace(HOUSE_OF_ROAD, zeros)
    .replace(DOOR, zeros)
    .replace(AT_ROAD, 'X')
    .replace(ROAD, (road) => `X${/(?:大道|大街|胡同|.)$/u.exec(road)?.[0] ?? ''}`)
    .replace(ESTATE, (name) => (NO_ESTATE.test(name) ? name : 'X'))
    .replace(VILLAGE, (name) => (NO_VILLAGE.test(name) ? name : 'X'))
    .replace(ENGLISH_ROAD, 'X ')
    .replace(PLAIN_ROAD, 'X')
    .replace(ENGLISH_HOUSE, '$1$20')
    .replace(LETTERED_HOUSE, '$1X')

const zeros = (figures: string): string => figures.replace(/[^-]/gu, '0')
