import { normalise } from '../normalise.ts'

const INSIDE =
  /放(?:了)?(?:他们?|她|师傅|人)?进来|让(?:他们?|她|师傅|人)进(?:来|门|屋)了|(?:已经|早就|都)(?:闯|走|跑)?进(?:来|门|屋|家)|(?:他们?|她|师傅|人)(?:闯|走)?进(?:来|门|屋)了|(?:在|到)(?:我|俺)?们?(?:家|屋)(?:里|里头)?(?:了|呢|坐着|站着|干活)|\blet (?:him|her|them) in\b|\b(?:already|is|'s|are) (?:already )?(?:inside|in (?:my|our|the) (?:house|home|flat|apartment|living ?room|kitchen|bedroom))\b|\bcame in\b|\bhe got in\b/
const NOT_SO =
  /(?:没(?:有)?|不(?:敢|能|想|要)?|别|能不能|要不要|可以|该不该|敢)(?:给|放|让|开门)[^,，。]{0,4}进|\b(?:didn't|did not|don't|do not|not|never|won't|should i|can i|shall i|to|will)\b.{0,10}\blet\b|\bnot (?:inside|in)\b|[吗么]$|[?？]$/

/** 我把他放进来了, I let him in: who is spoken of stands inside already. */
export function saysInside(text: string): boolean {
  const plain = normalise(text)
  return INSIDE.test(plain) && !NOT_SO.test(plain)
}
