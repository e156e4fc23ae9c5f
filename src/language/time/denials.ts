/** Denials that deny nothing of what they name, each with the plain word for it. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/是不是/g, '是'],
  [/(好好的[,，]?[^,，。]{0,6})就?不行了/g, '$1就断网'],
  [/(?<=[\u4e00-\u9fff])(?:没事|正常|好使|能用)(?=[,，]?(?:一到|到了|就|[晚夜]))/g, '还能用'],
  [/快(?=[\d一二两三四五六七八九十]{1,3}点(?:半|多|一刻)?了)/g, '都'],
  [
    /(?<=(?:周|星期|礼拜|号|天|上午|下午|晚上).{0,40})[,，]?(?:除了|除开|除去)[这那](?:两|三|几)[天日](?:以外|之外)?/g,
    '不行,',
  ],
  [/也?不是(?:说)?(?:完全)?不(?:行|可以|能|方便)/g, '可以'],
  [/(?<![是要])不是([^,，。是不]{1,8}?)[,，]?而?是(?=[今明后大下这本周星礼\d一二三四五六七八九十上早中晚])/g, '$1不对'],
]

/** 周二周四有事，除了这两天都行 means the days just told; 明天也不是不行 says that tomorrow will do, 是不是明天 asks about tomorrow; 不是明天是后天 corrects a day as 明天，不对，后天 does. */
export function withPlainDenials(text: string): string {
  return PLAIN.reduce((line, [said, meant]) => line.replace(said, meant), text)
}
