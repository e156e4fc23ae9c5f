import { normalise } from '../normalise.ts'

const IF =
  /再(?:不|没|这[样么]|迟|晚|爽约|放|骗|有|来不了|失约)|要是|如果|假如|若|下次|敢再|(?:[不没][来修好装到]|还不).{0,4}就/
const IF_ENGLISH = /\b(?:if|unless|otherwise|or else|next time)\b/

/** What a message says besides a threat to leave us on a condition (再不来我退网); undefined when it makes none. */
export function besidesThreat(text: string): string | undefined {
  const parts = text.split(/(?<=[,，。.!！;；~…\n])|(?<=\p{Script=Han})\s+/u)
  const rest = parts.filter((part) => !IF.test(normalise(part)))
  if (rest.length < parts.length) return rest.join(' ')
  const sentences = text.split(/(?<=[.;!\n])|\bbut\b|(?<=,)(?=[^,.;!]*\b(?:if|unless)\b)/i)
  const others = sentences.filter((sentence) => !IF_ENGLISH.test(normalise(sentence)))
  return others.length < sentences.length ? others.join('') : undefined
}
