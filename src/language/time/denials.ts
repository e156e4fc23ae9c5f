/** Denials that deny nothing of what they name, each with the plain word for it. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:when|once|after|as soon as) i(?:'m|'ve| am| have)? (?:get |have )?(?:finish(?:ed)?|done|off|get off|got off|clock off|knock off|leave|out of)(?: from| with)? work\b(?! (?:at|around|about|by) )/g,
    'after work',
  ],
  [/是不是/g, '是'],
  [
    /到(?:今天|今儿|今日|现在)(?:都|已经|为止|有)?[\d一二两三四五六七八九十半]{1,3}个?(?:天|周|礼拜|星期|月|年)了/g,
    '很久了',
  ],
  [/现在(?:到底)?(?:是|都)?几点(?:了|钟)?/g, ''],
  [/现在(?=(?:都|又|也|已经|就)*(?:能[看用上连]了|可以[看用上连]了|能看|有网了|有信号了|行了))/g, ''],
  [/\bwhat(?:'?s| is) today\b/g, 'what'],
  [
    /\b(?:put|push|postponed?)(?: (?:it|this|that|them))?(?: back| off)? to (?=(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/g,
    'make it ',
  ],
  [/\b(?:no|nope|nah|naw),? (?=(?:just )?(?:make|move|change|switch|shift|put) (?:it|that) )/g, ''],
  [
    /\b(?:(?:go|switch|return|change)(?: it)? back|(?:go|put it|move it) back|back) to (?=(?:the )?(?:next |this )?(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b)/g,
    'make it ',
  ],
  [
    /\b\d{1,2}(?: ?[ap]m)?(?:'s| is) (?:basically|practically|still|like|almost|virtually) (?:the middle of the )?night\b/g,
    '',
  ],
  [/^(?:no|nope|nah) (?=(?:at |make it )?\d{1,2}(?::\d\d)? ?[ap]m[.! ]*$)/g, ''],
  [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: did i say \w+day)? no (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/g,
    '',
  ],
  [/\b((?:where|who|what)(?:'?s| is| are)\b(?:(?! (?:can|could|please))[^?.!,])*?) (?:right )?now\b/g, '$1'],
  [
    /\b((?:is|are|do|does|have|has)\b[^?.!,]{0,30} (?:coming|here|there|on (?:his|her|their|the) way|booked|due)) (?:right )?now\b/g,
    '$1',
  ],
  [/\b((?:not|no|don't|dont|never|no longer|won't|wont|can't|cant)\b [^?.!,]{1,30}?) now\b/g, '$1'],
  [
    /\b((?:works?|working|fixed|sorted|shows|showing|(?:is|'s|its|are|all|come|came) (?:show|fine|ok|okay|good|back(?: on| up)?|on|up|better|alright|all right|normal|gone|down|out|dead|broken|red|off))(?: again)?) now\b/g,
    '$1',
  ],
  [/(?<=[之以]前|[之以]后|[点半])到(?=我)/g, '来'],
  [
    /\b(out|no good|busy|bad|taken|away),? so (?:is|are|'s) (?=(?:the )?\d|(?:mon|tue|wed|thu|fri|sat|sun))/g,
    '$1, not ',
  ],
  [/^早晨(?=[,，!。 ]?(?:唔该|请问|麻烦|你好|帮))/g, '早上好'],
  [/\b(?:till|until|til|after) gone (?=\d|noon)/g, 'after '],
  [
    /\b(?:any|every) (evening|morning|afternoon|night)s?( (?:this|next) week)? (?:but|bar|except(?: for)?) /g,
    '$2 $1 except ',
  ],
  [/(?:大晚上|大半夜|大中午|大清早|这么晚|这么早)的?还(?=跑|来|上门|麻烦|打扰|加班)/g, ''],
  [/(?<=(?:报|修|坏|断).{0,8})就好了/g, '又好了'],
  [/\bparking (?:is|costs|'s)[^.!?,]{0,40}/g, 'parking'],
  [/晚安[啦了哈喽]?[^,，。?？来约装修]{0,30}$/g, '晚安'],
  [/(?<=[点半刻])就起(?:床|来)?(?=$|[,，。了])/g, '就起床'],
  [/我?(?:过)?生日(?=在家|休息|请假)/g, ''],
  [
    /(?:合同|合约|套餐|账单|话费)[^,，。?？]{0,6}(?:哪天|几号|什么时候|啥时候|多久)[^,，。?？]{0,20}(?:[,，]是[^,，。?？]{1,20}还是[^,，。?？]{1,12})?/g,
    '合同',
  ],
  [
    /\bit'?s (?:now |already )?(?:gone|past|nearly|almost) (?:half past |quarter past )?[\da-z:]{1,6}(?: ?[ap]m| o'clock)?(?=$|[,.!?]| now\b)/g,
    'so far',
  ],
  [
    /\b(?:are|do|r) (?:you|yous|ye|they)(?: lot| guys| people| all)? (?:even |actually )?(?:open|working|work|operate)\b(?:(?! (?:and|so) (?:can|could|please))[^?.!,]){0,60}/g,
    'shop',
  ],
  [
    /\bhow long (?:do|does|will|would|is|might|should)\b(?:(?!,? (?:and|so) (?:can|could|please))[^?.!,]){0,80}(?:, (?:an?|half|one|two|\d|all|the whole) [^?.!,]{0,40})?/g,
    'how long',
  ],
  [/要不是[^,，。!?;]{1,30}(?:[,，][^,，。!?;]{0,10}就(?!行|好|可以|成)[^,，。!?;]{0,20})?/g, ''],
  [/(?<=上午|下午|晚上)(?:稍微?|略|再|尽量)(?=[早晚](?:些|点|一些|一点))/g, ''],
  [/(?:别|不要|不能)(?:来|到)?得?太(?:晚|迟|早)(?!了)(?:就行|就好|就成|就可以)?/g, ''],
  [/廿([一二三四五六七八九])/g, '二十$1'],
  [/廿(?=[号日])/g, '二十'],
  [/周中(?=午)/g, '周 中'],
  [/(?<=[一每这本下])周中(?=的|哪|任|某|都|随)/g, '周'],
  [/\b(\d{1,2}(?::\d\d)?(?: ?[ap]m)?) (?:at )?earliest\b/g, '$1 or later'],
  [/\blatest (?:i|we|he|she) can (?:do|manage|make)(?: it)? is(?= )/g, 'by'],
  [/\bearliest (?:i|we|he|she) can (?:do|manage|make)(?: it)? is(?= )/g, 'after'],
  [/(?<=^|[,，。 那就约定改到])([明今])(?=上午|下午|中午|傍晚)/g, '$1天'],
  [/(?<=[今明后]天|[周期拜][一二三四五六日]|[号日])([早晚])(?=$|[,，。!吧行可有])/g, '$1上'],
  [/(?<=后)的今天/g, ''],
  [/下个?(?:周|星期|礼拜)的?今天/g, '一周后'],
  [
    /\b((?:still )?(?:no|without) (?:internet|wifi|signal|service|broadband|connection)[^.?!,]{0,20}) after (?:a|\d+|[a-z]{3,6}) (?:hour|day|week|month)s?\b/g,
    '$1',
  ],
  [
    /\b(thanks?(?: you)? (?:so much |very much |a lot )?for) (?:today|yesterday|tonight|this (?:morning|afternoon|evening)|coming (?:today|yesterday))/g,
    '$1 it',
  ],
  [
    /\bit'?s (?:gone |past |already |now )*(?:half past |quarter past )?[\da-z:]{1,6}(?: ?[ap]m| o'clock| in the (?:morning|afternoon|evening))?(?= and (?:nobody|no one|no-one|still|he|she|they|you))/g,
    'so far',
  ],
  [
    /(?<![第\d一二三四五六七八九])(十[三四五六七八九]|二十[一二三四五六七八九]?|三十一?)(?=(?:上午|下午|早上|晚上|中午|傍晚))/g,
    '$1号',
  ],
  [
    /\b(?:won't|will not|can't|cannot|don't|do not|doesn't|not)(?: be| get| going to be)? (?:back|home|in|there|around|free|available)(?: again| home)? before\b/g,
    'not before',
  ],
  [
    /^(?:i'm (?:free|home|in|around|available) )?every(?= (?:week ?day|day|evening|morning|afternoon|weekend)s?\b(?!.*\b(?:drop|slow|down|cut|lag|buffer|bad|off|disconnect|lose|lost|goes|keeps)))/g,
    'any',
  ],
  [/(?:时间)?(?:就)?(?:定|约|安排|放|排)在(?=[^,，。]{1,24}(?:可以|行|好|成|吧|方便|怎么样|如何|呗)(?!的))/g, '约'],
  [/(?<![周期拜第月号十点\d])([一二两三四五六七八九十]{1,3})(?=(?:到|至|-|~)[一二两三四五六七八九十]{1,3}点)/g, '$1点'],
  [/\b(?:any ?time )?(?:between now and|(?:from )?now (?:until|till|til|to)) (?=[a-z\d])/g, 'by '],
  [/(?:从)?现在(?:起)?到(?=周|星期|礼拜|明|后|下|本|这|月底|年|\d)/g, '最晚'],
  [/(?<!\b(?:on|by|for|before|until|till|from|to|until) )(?<![\d/])(?:10\/10|5\/5)(?![\d/])/g, 'full marks'],
  [/等(?=下(?:个|周|礼拜|星期|月)(?![^,，。]{0,6}再(?:约|联系|预约|通知)))/g, ''],
  [/(好好的[,，]?[^,，。]{0,6})就?不行了/g, '$1就断网'],
  [/(?<=[\u4e00-\u9fff])(?:没事|正常|好使|能用)(?=[,，]?(?:一到|到了|就|[晚夜]))/g, '还能用'],
  [
    /(?:[今明]天|后天|(?:周|星期|礼拜)[一二三四五六日天])是(?:[今明]天|后天|(?:周|星期|礼拜)[一二三四五六日天])(?=[吗么嘛?]|吧\?)/g,
    '问',
  ],
  [
    /(?:推迟|延后|推后|往后推|顺延|晚|提前|提早|早)(?:[\d.]{1,4}|[一二两三四五六七八九十]{1,3}|半)个?(?:半?小时|钟头|分钟|天|周|星期|礼拜)到(?!底)/g,
    '改到',
  ],
  [/(?<=[点半])下班(?=以后|之后|后)/g, ''],
  [/现在(?:都|已经)*(?=(?:[上下]午|晚上|中午|早上)?[\d一二两三四五六七八九十]{1,3}点(?:半|多|一刻)?了)/g, '都'],
  [/(?<=[\u4e00-\u9fff])不如(?=今|明|后天|大后|周|星期|礼拜|下|上午|中午|傍晚|晚上|\d)/g, '不好,'],
  [
    /(?<=(?:断网?|没网|卡|慢|掉线|不行|差)[,，]?(?:白天|早上|上午|中午|下午|晚上|夜里))(?:又|就|倒|还|挺|都)?(?:好的?|没事|正常)(?![\u4e00-\u9fff])/g,
    '还能用',
  ],
  [/快(?=[\d一二两三四五六七八九十]{1,3}点(?:半|多|一刻)?了)/g, '都'],
  [
    /(?<=(?:周|星期|礼拜|号|天|上午|下午|晚上).{0,40})[,，]?(?:除了|除开|除去)[这那](?:(?:两|三|几)[天日]|个?(?:时间段?|时段|时候|会儿?))(?:以外|之外)?/g,
    '不行,',
  ],
  [/^(?:我们?)?(?:每天|每日|天天)都?(?=[早上中下晚傍\d一二两三四五六七八九十][^网卡断慢掉坏停没线号]*$)/g, '随便哪天'],
  [/(?<=[,，。]|^)(?:今天)?(?:都|已经|是)?第[一二两三四五六七八九十\d]{1,2}[天周]了/g, '很久了'],
  [/(?<=早上|早晨|清早|大早|上午|中午|下午|晚上)(?:我|俺|店里|店头|铺子)?(?:开门|开店|开张|营业|出摊)[之以]?前/g, ''],
  // 咋又整成今儿个了 我说的礼拜四: what we made of it is not wished.
  [
    /(?:咋|怎么|为啥|为什么|凭啥)[^,，。!?;成为到]{0,4}[成为到]了?(?:[今明后]|大后)?(?:[天儿日]个?|(?:下?个?(?:周|星期|礼拜))[一二三四五六日天])(?:[上下]午|早上|晚上)?(?:去|来)?了?(?:呢|啊|呀|嘞|嘛)?[,，。!?; ]*(?=(?:我|俺|咱|老子|人家)[^,，。!?;]{0,4}(?:说|要|约|讲|定|选)(?:的|嘞|了|得))/g,
    '',
  ],
  [/也?不是(?:说)?(?:完全)?不(?:行|可以|能|方便)/g, '可以'],
  [/(?<![也都])(?:不(?:行|可以|成|中)|中不)(?=[吗么嘛])/g, '可以'],
  [/现在(?=住|好了|又?好的|能用|可以用|正常|有网|没事了|恢复|搬|的?(?:地址|电话|号码))/g, ''],
  [
    /\b((?:it|that|this|net|internet|wifi|line|tv|light|everything|all)(?:'s| is| are)? ?(?:works?|working|fine|fixed|ok|okay|good|up|back|down|dead|red|green|blinking)(?: again| fine| ok)*) now\b/g,
    '$1',
  ],
  [/\b((?:live|living|lives|moved|staying|stay|belongs to) [a-z' ]{1,30}) now\b/g, '$1'],
  [/\b((?:address|number|phone) is) now\b/g, '$1'],
  [/^(?:good ?)?ni(?:ght|te)(?: ?ni(?:ght|te))?,? (?=(?:thanks?|thx|ty|cheers|bye|all|mate)\b)/g, ''],
  [/不是(1[3-9]|2\d|3[01])号?[,，]?(?:而)?是(1[3-9]|2\d|3[01])(?![\d号日月:点.])/g, '不是$1号,是$2号'],
  [
    /(?<=^|[,，。、 我们就])(一三五|二四六|一三|三五|二四|四六)(?=(?:的?(?:上午|下午|晚上|早上|中午|傍晚)|都|可以|行|有空|在家|方便|休息|吧))/g,
    '周$1',
  ],
  [
    /\bthis ((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*) or next(?: one)?(?! (?:week|mon|tue|wed|thu|fri|sat|sun|month|day))\b/g,
    'this $1 or next $1',
  ],
  [
    /((?:周|星期|礼拜)[一二三四五六日天末]|[今明后][天儿])[ ,，]?(?:呃|额|哦|啊|噢)*不[ ,，]?(?=(?:这个?|下个?)?(?:周|星期|礼拜)[一二三四五六日天末]|[今明后][天儿])/g,
    '$1不对',
  ],
  [/(点(?:半|钟)?)[ ,，]?(?:呃|额)+不?[ ,，]?(?=[\d一二两三四五六七八九十]{1,3}点)/g, '$1不对'],
  [
    /(?<=断了|坏了|不行了|用不了|红的|闪红|没网了?|没信号|打不开)(?=我|俺|咱|你们|灯|能|今天|明天|后天|周|星期|礼拜)/g,
    ',',
  ],
  [/\bafter all\b(?=\s*(?:[,.!?;]|$))/g, ''],
  [/(?<=[今明后]天|[周期拜][一二三四五六日天末]|[上下]午|[早晚]上)不要(?=$|[,，。!;了啊吧哈呀]|[今明后]天要)/g, '不行'],
  [/(?<![是要])不是([^,，。是不]{1,8}?)[,，]?而?是(?=[今明后大下这本周星礼\d一二三四五六七八九十上早中晚])/g, '$1不对'],
]

/** 周二周四有事，除了这两天都行 means the days just told; 明天也不是不行 says that tomorrow will do, 明天不行吗 asks for it, 是不是明天 asks about tomorrow; 等下周 waits for next week and is no 等下; 不是明天是后天 corrects a day as 明天，不对，后天 does. */
export function withPlainDenials(text: string): string {
  return PLAIN.reduce((line, [said, meant]) => line.replace(said, meant), text)
}
