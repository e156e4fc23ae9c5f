/** The languages that every text exists in; zh-CN is the source. */
export const LANGUAGES = ['zh-CN', 'en'] as const

/** A language that the service speaks. */
export type Language = (typeof LANGUAGES)[number]

/** The spoken language that a BCP 47 tag stands for, or undefined: `zh-Hans-CN` is zh-CN, `en-GB` is en. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]
  if (primary === 'zh') return 'zh-CN'
  return primary === 'en' ? 'en' : undefined
}
