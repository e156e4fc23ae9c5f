/**
 * Words by which a text offers something: with one of them it is marketing, whatever else it tells (广告法 43).
 *
 * A plan's name, an amount and a bill's own lines offer nothing; what is sent as transactional must hold none of these.
 *
 * @source reference/channels-and-rules.md §2.4 (a); own compilation
 */
const UPSELL_ZH: readonly RegExp[] = [
  /优惠|特惠|特价|促销|折扣|[一二三四五六七八九\d]折(?![叠腾])|立减|满减|秒杀|抢购|[领抢送得]红包|抽奖|返现|限时|特权|福利|好礼|大礼|赠送|免费(?:领|送|体验|升级|试用)|首月|超值|划算/,
  /升级(?!处理|上报|中|维护|改造)/,
  /(?:立即|马上|现在|欢迎|在线|一键|点击|回复.{0,6})办理|办理.{0,8}(?:套餐|流量包|加油包|新业务|可享|享受|即送)|(?:加购|订购|开通|换购|叠加).{0,8}(?:包|套餐|会员|业务)/,
  /套餐推荐|(?:推荐|更合适的?|更大的?|更高的?|换个?|改成|更换|选购|了解).{0,6}(?:套餐|流量包|加油包)|(?:为|给)您推荐/,
  /(?:更快|更大|更多|提速).{0,6}(?:只要|仅需|只需|低至)|(?:只要|仅需|只需|低至)\s*[\d.]+\s*元/,
]

/** The same for English, a list of its own rather than a translation. */
const UPSELL_EN: readonly RegExp[] = [
  /\b(?:special|limited|exclusive|great|our(?: latest)?) (?:offers?|deals?|promotions?)\b|\b(?:limited time|promo code|promotions?|discounts?|cashback|vouchers?|bonus|giveaway)\b|\b\d+ ?% off\b/i,
  /\bupgrad(?:e|es|ed|ing)\b/i,
  /\b(?:sign up|subscribe|buy|switch|move) (?:now|today|to (?:a |our |the )?(?:bigger|better|faster|larger|new|cheaper|unlimited)\b)/i,
  /\b(?:get|enjoy)\b[^.!?]{0,30}\b(?:for free|free of charge|months? free|for only|for just|extra)\b|\bfree (?:trial|gift|months?)\b|\bsave (?:up to|money|\d)/i,
  /\b(?:we recommend|recommended for you|you may (?:also )?like|why not try|add-?ons?\b[^.!?]{0,20}\b(?:for|from)|top-?up packs?)\b/i,
  /\b(?:only|just|from) (?:¥|\$|€|rmb ?)?\d+(?:\.\d+)? ?(?:yuan)?(?: a| per|\/) ?month\b/i,
]

/** The words by which a text offers something, or undefined; for texts of ours, and for what operators write. */
export function findsUpsell(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  for (const phrase of [...UPSELL_ZH, ...UPSELL_EN]) {
    const found = phrase.exec(plain)
    if (found) return found[0].trim()
  }
  return undefined
}
