import { normalise } from '../normalise.ts'
import { asksForMore } from './asks-for-more.ts'
import { asksWhatIsFree } from './asks-what-is-free.ts'

const OF_OTHERS = /别的|其[他它]|另外|换一?批|换几个|再(?:推荐|报|给|列|来)|\b(?:else|others?|different|more)\b/
/** 换一个, others?, and nothing beside it. */
const ONLY_OTHERS =
  /^(?:那|嗯|都?不(?:行|中|合适|成)|这几个|再|给我|给俺|帮我|能不能|能|可以|[,，。 ])*(?:换(?:一?个|几个|一?批|一?下|换|别的|其[他它]的?)|(?:还有)?(?:别的|其[他它]的?|另外的)(?:时间|时段|有)?)(?:没有?|呢|吗|么|吧|呗|嘞|不|行不行?|看看|[?!。. ])*$|^(?:no |hmm+ |none of (?:these|those|them) |any |what |and |pls |please |show |me |some |got |[,. ])*(?:others?|other ones?|another(?: one)?|something else|anything else|else|different ones?)(?: please| pls| then| sir| available| there)*[?!. ]*$/

/** 没有别的了: whoever has nothing more to say. */
const SAYS_NO_OTHERS = /^(?:就|我|暂时|目前|[,，。 ])*没有?(?:什么|啥)?(?:别的|其[他它]的?)(?:了|事|要求|问题)/

/** 还有别的吗, 换一个, others: whether what is asked for is none of what was shown. */
export function asksForOthers(text: string): boolean {
  const plain = normalise(text)
  if (SAYS_NO_OTHERS.test(plain)) return false
  return (asksWhatIsFree(text) && OF_OTHERS.test(plain)) || asksForMore(text) || ONLY_OTHERS.test(plain)
}
