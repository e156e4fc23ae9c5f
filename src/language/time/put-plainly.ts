const DAY = '(?:大?[今明后听聽][天日儿]|下?个?(?:周|星期|礼拜)[一二三四五六日天末]|\\d{1,2}[号日])'

/** Words of letters and of dialects around a time, each with the plain words that the readers know. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  // 比赛（上午十点）之前: the brackets part nothing.
  [/[(（]([^()（）]{1,10})[)）](?=[之以]?[前后])/g, '$1'],
  [/今[天日儿](?:个)?(?:都|便|可)?已?经?是(?:周|星期|礼拜)[一二三四五六日天](?![吗么嘛?])/g, '现下'],
  [
    /(?:弄|搞|整|搬|改做|调)(?:到|去|至|(?<=做))(?=下?个?(?:周|星期|礼拜)[一二三四五六日天末]|大?[后听明][天日儿])/g,
    '改到',
  ],
  [/(?:如此|这样|由此|这么)(?:看来|一来)[,，]?|(?<=^|[,，。;；])(?:倒|还)?不如(?!意|愿)/g, '所以'],
  // 写的是八点，可我说的是九点.
  [/(?<=[,，。;；])(?:可是?|但是?|而)?我(?:说|要|讲|约|定)的(?:明明|分明|可)?是/g, '不对'],
  [/赶(?=过[晌午]|后?晌[午后]?|头晌|[上下中]午|傍晚|晚上)/g, ''],
  // 周六还是周日好呢…还是周日吧: what is settled on after a question, or after another day.
  [
    new RegExp(
      `(?<=${DAY}.*[,，。.?？!！…~呢])(?:算了|那)?(?<!的话[,，]?)(?:还是|都系|都係|都是)(?=${DAY}[^,，。?？!！吗嘛不没唔冇]{0,6}[吧啦](?:[,，。.!！~…]|$))`,
      'g',
    ),
    '不对',
  ],
  [new RegExp(`(?<=^|[,，。?？!！])就?不能(?=${DAY}[来到修]{0,2}[吗嘛么])`, 'g'), '能不能'],
  // 明天？能不能今天来: the day that is only said back.
  [
    new RegExp(
      `^(?:啊|什么|啥|还要?|要等?到?)*${DAY}(?:才来|才能来)?[?？!！]*[?？][,，]?(?=[^,，。]{0,4}(?:能不能|可不可以|能否|不能|可唔可以|得唔得)[^,，。]{0,3}${DAY}|${DAY}[^,，。]{0,2}(?:能不能|行不行|可以吗|得唔得))`,
    ),
    '',
  ],
  // 我三点半要接孩子放学，之后才到家.
  [
    /(?:要|得|去|先)*接(?:完|了|孩子|娃儿?|小孩|小朋友|学生|细路|仔|女|他们?|她)*(?:放[学學]|下课)?[,，]?(?:之后|然后|以后|完了?|再|才|先)*(?:能|可以)?(?:(?:返|回|到)(?:到|来)?(?:屋企|家)|有(?:空|时间)|得闲|在家)/g,
    '回到家',
  ],
  [new RegExp(`(?<=${DAY}(?:[上下中]午|晚上)?)定(?=${DAY})`, 'g'), '还是'],
  [/(?:不|欠|未|非)(?:甚|太|大)?(?:相宜|合宜|适宜|妥帖|妥当)/g, '不合适'],
]

/** 周四上午为宜, 周二更妥帖些: what the writer settles on. */
const SETTLES =
  /(?<!不|欠|未)(?:最|更|较|颇|甚)?(?:为|属)?(?:相宜|合宜|适宜|妥帖|妥当|稳妥|便当|稳当)(?:一?些|一点)?|(?<![成作以认因])(?:最|更|较)?为(?:宜|好|妥|佳|便|上策)(?:[了的])?$/u
const CLAUSE = /[^,，。;；!！?？…\n]+/g

/** 劳烦安排师傅上门，时间定在下周一上午: at the end of a wish it is what is asked for, and not what was agreed. */
const SET_FOR =
  /(?<=(?:恳?请|劳烦|麻烦|希望|安排|派).*[,，。;；])(?:上门)?(?:的?时间)?(?:就|请|便)?(?:定|约|安排|排)在(?=[^,，。;；]{2,14}[。.!！]?$)/u

/** A normalised text with the words of letters and dialects put plainly; what a clause settles on is what is wanted in the end. */
export function putPlainly(text: string): string {
  const plain = PLAIN.reduce((line, [said, meant]) => line.replace(said, meant), text)
  return plain
    .replace(SET_FOR, '约')
    .replace(CLAUSE, (clause) => (SETTLES.test(clause) ? `所以${clause.replace(SETTLES, '可以')}` : clause))
}
