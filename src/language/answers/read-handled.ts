import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const SEEN_TO =
  '办|处理|解决|核实|沟通|谈|说|聊|讲|联系|提醒|教育|批评|强调|问|查|看|打|约谈|培训|交代|通知|叮嘱|安排|回访|落实|跟进'
const HANDLED = new RegExp(
  `(?:${SEEN_TO})(?:了|(?:过|好|完|妥|清楚|明白)了?)|已(?:经)?[^,，。]{0,8}(?:${SEEN_TO})|(?:已经|都)[^,，。]{1,10}了|` +
    '(?:知道|看到|收到)了|搞定|没(?:什么|有|啥)?(?:问题|事)了?$|' +
    '\\b(?:done|handled|sorted|settled|resolved|finished|dealt with|taken care of|talked|spoke|spoken|called|reminded|told|warned|checked|verified|looked into|discussed|reviewed|noted|seen|all good)\\b',
)
const DENIED = new RegExp(
  `(?:没|没有|没人|没来得及|没空|没时间|未)(?:去)?(?:${SEEN_TO})(?!题)|还没|还[要得]|再(?:去)?(?:${SEEN_TO})|处理中|` +
    `(?:待会|等会|等下|一会儿?|回头|明天|马上)(?:就|再|要|去)*[^,，。]{0,6}(?:${SEEN_TO})`,
)
/** What stands before an English word of it that takes it back. */
const DENIED_BEFORE = /\b(?:not|never|will|going to|to be|nobody|no one)\b[^,.;]{0,20}$|(?:n't|'ll)\b[^,.;]{0,20}$/
const ONLY_DONE =
  /^(?:(?:好的?|嗯|收到|我?(?:已经?|都)?知道了|看到了|行|ok|okay|got it|i see|noted|seen)[,，。.!\s]*)*(?:(?:已经?|都|全部?|it's |it is |all |i've |i have )?(?:办好|办完|办妥|处理好|处理完|处理|解决|搞定|done|handled|sorted|settled|resolved|finished)(?: it)?了?)?[。.!\s]*$/

/** 已经和师傅谈过了, talked to him, done: a matter is seen to. `note`: what was done about it; empty where no more is said than that it is. */
export function readHandled(text: string): { readonly note: string } | undefined {
  const plain = normalise(text)
  const match = HANDLED.exec(plain)
  if (!match || isAsked(plain) || DENIED.test(plain) || DENIED_BEFORE.test(plain.slice(0, match.index)))
    return undefined
  return { note: ONLY_DONE.test(plain) ? '' : text.trim() }
}
