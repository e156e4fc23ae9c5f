/** Denials that deny nothing of what they name, each with the plain word for it. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/是不是/g, '是'],
  [/也?不是(?:说)?(?:完全)?不(?:行|可以|能|方便)/g, '可以'],
  [/(?<![是要])不是([^,，。是不]{1,8}?)[,，]?而?是(?=[今明后大下这本周星礼\d一二三四五六七八九十上早中晚])/g, '$1不对'],
]

/** 明天也不是不行 says that tomorrow will do, 是不是明天 asks about tomorrow; 不是明天是后天 corrects a day as 明天，不对，后天 does. */
export function withPlainDenials(text: string): string {
  return PLAIN.reduce((line, [said, meant]) => line.replace(said, meant), text)
}
