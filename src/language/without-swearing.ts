const SWEARING = [
  '(?:(?<![我她咱])[他你尼]妈的|(?<![我他她你您咱])妈的)(?!电话|手机|号)',
  '(?:[操日草艹]你(?:妈|大爷)|操蛋|草泥马|尼玛|去你(?:妈|大爷)|妈(?:逼|卖批)|我[操艹](?![作心])|卧槽|狗屁)的?',
  '(?:你们)?[这那]?[帮群]?(?:傻[逼叉]|煞笔|王八蛋|狗日的?|混蛋|畜生|人渣|脑残)的?',
  '(?:你们|[这那][帮群]|[帮群])+废物',
  '滚(?:蛋|犊子)',
  '\\b(?:(?:mother)?fuck(?:ing|ed(?: up)?|ers?)?|shit(?:ty)?|bull ?shit|bloody|damn(?:ed| it)?|crap(?:py)?|ass ?holes?|bastards?|bitch(?:es)?|idiots?|morons?|dickheads?|wtf)\\b',
].join('|')
const SWORN = new RegExp(`(^|[，,。.！!？?；;]|\\s)?(?:${SWEARING})+([，,。.！!？?；;]|\\s)*`, 'giu')
const LEFT_OVER = /^[，,。.！!？?；;\s]+|[，,；;\s]+$/gu

/** What is left of words that are read back, and that whoever comes reads, without what was only sworn. */
export function withoutSwearing(text: string): string {
  const left = text.replace(SWORN, (_, before: string | undefined, after: string | undefined) => before ?? after ?? '')
  return left === text ? text.trim() : left.replace(LEFT_OVER, '')
}
