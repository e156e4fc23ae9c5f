import type { Rule } from './rule.ts'
import type { Token } from './token.ts'

const NO_TIME: Token[] = [{ kind: 'word', text: 'label' }]

/** Account number is 20261204-03, order #18823, 订单号20261205. */
const identifier: Rule = {
  starts: /[a-z订单账帐工编合户宽身手电号证#]/,
  pattern:
    /(?:(?:acct|account|order|ref|reference|ticket|case|contract|invoice|id|serial|sn|phone|mobile|tracking|job|booking|customer)(?: ?(?:number|no\.?|num|id))?|订单号?|工单号?|单号|[账帐]号|编号|合同号|户号|宽带号|身份证号?|手机号?码?|电话号?码?|号码|证号)(?: is|'s|是|为)? ?[:#]? ?(?=[a-z-]{0,8}\d{3})[a-z\d-]{4,24}(?![:点])/y,
  read: () => NO_TIME,
}

/** Blk 12 #05-18, flat 3, room 405, level 10. */
const address: Rule = {
  starts: /[bfaurshltg#k]/,
  pattern:
    /(?:(?:blk|block|flat|unit|room|rm|suite|house|floor|level|lvl|tower|building|bldg|gate|door|apartment|bus|route|exit) ?(?:no\.? ?|number )?#?|#)\d{1,5}(?:-\d{1,5})?[a-d]?(?![\d:a-z])/y,
  read: () => NO_TIME,
}

/** 7-Eleven, 7-11便利店, 24/7 shops: figures in a name. */
const nameWithFigures: Rule = {
  starts: /[7s]/,
  pattern: /(?:7|seven)[ -]?eleven(?![a-z])|7-?11(?=便利|门口|旁|对面|楼上|隔壁|那边|店)/y,
  read: () => NO_TIME,
}

/** Figures that name an account, a flat or a shop and are no time. */
export const LABEL_RULES: readonly Rule[] = [identifier, address, nameWithFigures]
