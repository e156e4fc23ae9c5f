import { agreesWholly } from './agrees-wholly.ts'
import { inOfferClauses } from './in-offer-clauses.ts'
import { isAsked } from './is-asked.ts'

const LEAD =
  '(?:那|还是|算了|嗯|哎|唉|诶|等等|等一?下|对不起|不好意思|抱歉|师傅|我们?|俺们?|咱们?|想了想|想来想去|突然|又|刚才|刚刚|刚|先|就|也|都|真|可|是|给我|帮我|麻烦|请|要不|这个|那个|加装|面板|插座|网线|线槽|路由器|不小心|手|太?贵了?|不划算|不值)*'
const GIVES_UP =
  '(?:(?:不|别|甭)(?:想|再|打算)?(?:要|加|装|做|弄|拉|安|搞|用|需要)|取消|算|反悔|后悔|(?:改|变)(?:主意|卦|心意)|变卦|[点按回说搞选打发]错|手滑|不同意|不想|用不着|免|拉倒|作罢|退)'
const TAIL = '(?:了|吧|啦|的|啊|呀|哈|咯|喽|呢|这个|那个|它|加装|面板|网线|线槽|插座|上|成|掉|还是|一下|谢谢|师傅)*'
const CHANGES = new RegExp(`^${LEAD}${GIVES_UP}${TAIL}$`)
const REASON =
  /^(?:那|还是|想了想|我|俺|也|有点|真|实在|觉得|感觉|这|这个|不好意思|对不起|抱歉|哎|唉|嗯|等等|等一?下|好像|师傅|谢谢|辛苦)*(?:太?贵了?点?|不划算|不值|没必要|家里有|舍不得|钱不够|不合适|用不上)?(?:了|的|啊|吧|点|呀)*$/
const ENGLISH =
  /^(?:(?:sorry|oh|ok|okay|no|wait|hmm+|hi|actually|well|please|pls|and|i|we|just|on second thoughts?|too expensive|it's|it is|that's|too much|so|but|then)[,. ]*)*(?:never ?mind|(?:(?:have |'ve )?chang(?:e|ed|ing) (?:my |our )?mind|no longer want|(?:don't|dont|do not|not) (?:want|need|do|add|install|put)(?: (?:it|that|this|the \w+))?(?: anymore| any more| now| after all)?)|actually no|cancel(?: (?:that|it|this|the (?:extra|socket|cable|panel)\w*))?|(?:pressed|clicked|tapped|said|press|click) (?:it |yes |that |agree )?(?:by mistake|by accident|wrong(?:ly)?|the wrong (?:one|button|thing))|(?:my )?mistake|wrong (?:button|one)|scratch that|forget (?:it|that|about it)|take (?:it|that) back|leave it(?: out)?|drop it|regret(?: it)?|not any ?more|no)(?:[,. ]*(?:please|thanks|thank you|sorry|then|now|after all|too expensive|no))*[.!]*$/

/** 还是不要吧, 刚才点错了, never mind: somebody takes back a yes that they gave a moment ago. */
export function changesMind(text: string): boolean {
  const plain = inOfferClauses(text).replace(/[。.!！~ ]+$/u, '')
  if (plain.length > 60 || isAsked(plain)) return false
  if (ENGLISH.test(plain)) return true
  const clauses = plain.split(/[,，。!！;；、…]+/u).filter((clause) => clause.trim() !== '')
  return clauses.some((clause) => CHANGES.test(clause)) && clauses.every((one) => CHANGES.test(one) || REASON.test(one))
}

const WANTS_IT = /要|[装加做弄](?!好|完)|同意|\b(?:yes|want|do it|go ahead|take it|agree|have it)\b/
/** 哎等等 要要要, wait, yes please: somebody wants after all what they have just turned down. */
export function agreesAgain(text: string): boolean {
  const plain = inOfferClauses(text)
  return plain.length <= 40 && WANTS_IT.test(plain) && !isAsked(plain) && !changesMind(text) && agreesWholly(plain)
}
