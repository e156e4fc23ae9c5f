import { normalise } from '../normalise.ts'

const CHINESE =
  /浪费(?:了)?(?:我|俺|老子|大家|人).{0,4}(?:时间|一天|天|半天|上午|下午|功夫|工夫)|耽误(?:了)?(?:我|俺).{0,6}(?:天|半天|事|时间|上午|下午)|(?:找|请|叫)律师|律师函|起诉|告(?:死)?(?:你们|恁)|法院见|上法院|(?:消协|消费者协会|工信部)(?!家属|宿舍|小区|隔壁|对面|旁|附近|上班)|(?:打|找)?1231[50]|曝光(?:你们)?|上(?:电视|热搜)|受够(?:了|你们)|忍无可忍|气死(?:我|人)?/
const ENGLISH =
  /\b(?:i|i'll|we|we'll|will|shall|gonna|going to) sue\b|\bsuing (?:you|u|this|the)\b|\b(?:lawyers?|solicitors?|attorneys?|small claims|ombudsman|trading standards|charge ?backs?|legal action|consumer (?:court|council|protection|forum))\b|\bwast(?:ed?|ing) (?:my|our|me) (?:\w+ )?(?:day|time|morning|afternoon|evening|weekend|life)\b|\b(?:done|finished|through) (?:with|wi) (?:you|yous|youse|u|this (?:company|lot))\b|\b(?:had|have had|i've had) (?:quite )?enough\b|\b(?:fed up|sick (?:and tired )?of)\b|\b(?:what a|a|absolute|an absolute|bad) (?:joke|disgrace|shambles|scam)\b|\b(?:is|are|such) (?:a )?(?:disgrace(?:ful)?|scam|shambles)\b|\b(?:unacceptable|appalling|outrageous)\b/

/** CHARGEBACK FILED, 5pm or I sue, 浪费我一天: the anger of somebody who was let down, whatever they say besides. */
export const saysAggrieved = (text: string): boolean => {
  const plain = normalise(text)
  return CHINESE.test(plain) || ENGLISH.test(plain)
}
