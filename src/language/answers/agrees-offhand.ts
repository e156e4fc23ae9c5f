import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const LEAD = '(?:好了|好吧|好|行了|行吧|行|嗯|那|就|得了|中|可以|ok|哎|唉|没事|随便|都行|对|是|的|了|吧|啊|呀| |,|，)*'
const OFFHAND = new RegExp(
  `^${LEAD}(?:就?这[么样]着(?:吧|了)?|就?这样(?:吧|了|定了?|约了?|办)|就它了?|就?这么(?:着|定|办|约|整|弄)(?:吧|了)?|照这个(?:来|办|约)|就?按这个(?:来|办|约)?|你们?看着(?:办|弄)|别(?:再)?问了(?:就)?(?:约|这样|对|是)(?:吧|了)?)(?:吧|了|啊|呀|谢谢|,|，| )*$`,
)
/** 算了就那个吧行吧: what is given up is asking for another. */
const RESIGNS =
  /^算了[,， ]*就(?:按|要|约)?(?:那个|这个|这样|那样|它)吧?[,， ]*(?:行吧|好吧|可以|行|中|成)[吧的了啊。.!！]*$/
const OFFHAND_ENGLISH =
  /^(?:whatever|fine|ok|okay|sure|look|yes|yeah|yep|alright|all right|just|,|\.| )*\b(?:yes|yeah|yep|ok|okay|kk?|fine|sure|book it|do it|go ahead|get on with it)\b(?:,? (?:whatever|already|then|please|pls|just do it|book it|do it|go ahead|fine|thanks))*[.!]*$/
const HEDGED = /不(?:对|是|行|要|用)|\bno\b|\bnot\b|\bbut\b|想想|再说|等/

/** 好了 就这么着, whatever, yes: a yes of somebody who has had enough of being asked; enough for little. */
export function agreesOffhand(text: string): boolean {
  const plain = normalise(text)
  return (
    plain.length <= 40 &&
    !HEDGED.test(plain) &&
    !isAsked(plain) &&
    (OFFHAND.test(plain) || RESIGNS.test(plain) || OFFHAND_ENGLISH.test(plain))
  )
}
