/** Whoever of ours somebody speaks of. */
const WHO =
  '(?:师傅|(?:[那这]个?)?小伙(?:子|儿)?|[那这]位|[那这]人|[那这]个?[男女]的|[那这]?小哥|[那这]家伙|(?:干活|修网|装机|装网|装宽带|修宽带|安装|上门|维修)的|来的(?:那个|那位)?人|维修工|工人|你们的?人|那个人|这个人|技术员|他们?|她|组长|班长|主管|领导|队长|老板|同事|(?:the|that|this|your) (?:technician|engineer|installer|guy|man|worker|repair ?man|workman|lad|fella|bloke|dude|supervisor|team leader|boss)|he|she|they|my (?:boss|supervisor|team leader|colleague))'
const toMe = '(?:我们?|俺们?|咱们?|我妈|我爸|我老婆|老人|家里人|客户|用户)'
const GOODS =
  '(?:钱|红包|小费|好处费?|现金|烟|香烟|酒|礼物|礼品|东西|辛苦费|茶水费|购物卡|[\\d一二两三四五六七八九十百千几]+ ?(?:块|元))'

const of = (words: string): RegExp => new RegExp(words)

const FEES = '(?:(?:材料|上门|人工|辛苦|开箱|跑腿|安装|调试|加急|开户|手续|拉线)(?:费|钱))'
const WHO_EN =
  "(?:(?:the|that|this|your) (?:technician|engineer|installer|guy|man|worker|repair ?man|lad|fella|bloke|dude)|he|she|they)(?:'s|'d| has| have| had| was| were| is| are)?"
const CASH_EN =
  '(?:my |our |some |an? |the |extra |any |me )*(?:money|cash|tip|(?:\\d+|fifty|twenty|thirty|a hundred|hundred) ?(?:yuan|rmb|kuai|bucks|cny))'

/** What was done, with the norms that it breaks; the first that is found counts. */
export const DEEDS: readonly (readonly [norms: readonly string[], RegExp])[] = [
  [
    ['CL-3', 'DS-8'],
    of(
      `${WHO}[^,，。]{0,6}(?:代签|替${toMe}签|帮${toMe}签|冒充${toMe}签|伪造[^,，。]{0,4}签)|\\b(?:signed for (?:me|the customer)|forged (?:my|the|a) )`,
    ),
  ],
  [
    ['DS-4'],
    of(
      `乱收费|私自(?:收费|加价)|${WHO}[^。]{0,10}(?:私下|私底下|背着公司|微信)里?[^,，。]{0,8}(?:给|收|转|付|交|结)(?:给|他|账|钱|款|他钱|[^,，。]{0,4}(?:块|元|钱))|${WHO}[^。]{0,16}(?:不走公司|别走公司|不用走公司|不开单)|\\b(?:off the books|under the table)\\b|\\bpay (?:him|her|them) (?:privately|directly|in private)\\b|多收(?:了)?${toMe}?[^,，。]{0,6}(?:钱|元|块)|${WHO}(?:就|又|还|非|硬|说)?(?:要|得|想)(?:再|另外)?加(?:钱|价|收)|${WHO}[^。]{0,12}(?:私下|私底下|以后直接|直接)(?:找|联系)(?:他|她|我)|\\bovercharged? (?:me|us|the customer)\\b|\\bcharged (?:me|us) (?:too much|extra|more)`,
    ),
  ],
  [
    ['DS-2'],
    of(
      `${WHO}[^,，。]{0,4}(?:收|拿|要)(?:了|走了?)?${toMe}(?:的|了)?[^,，。]{0,6}(?:${GOODS}|[\\d一二两三四五六七八九]+百(?!兆|米)|${FEES})|${WHO}(?:就|还|又)?(?:收|拿)(?:了|走了?)?${toMe}\\d{2,4}(?=$|[,，。!])|${WHO}[^,，。]{0,4}(?:收|拿)(?:走|去|了|走了)(?:[\\d一二两三四五六七八九十百]+(?:块|元)|${FEES})|${WHO}[^,，。]{0,4}(?:跟|找|向|问|管|和)${toMe}[^,，。]{0,4}(?:要|索要|讨)(?:了|过)?[^,，。]{0,6}(?:${GOODS}|元|块)|${WHO}[^,，。]{0,4}(?:要|让|叫)${toMe}(?:给|塞|发|买)[^,，。]{0,6}${GOODS}|${WHO}[^,，。]{0,4}(?:收|索要|索取)(?:了|过)?${GOODS}(?!费)|${WHO}[^,，。]{0,6}(?:要|让|叫|催|逼)(?:着)?${toMe}(?:先|再|另外?|多|额外|自己|直接|当面|现金)*(?:付|交|掏|出|转|打)(?:给)?(?:他|她)?(?:了)?[^,，。]{0,4}${GOODS}|${WHO}[^,，。]{0,4}(?:偷了|偷走|偷拿|顺走)|\\b(?:asked|asks|asking|wanted|wants|told|tells) (?:me |us )?(?:to )?(?:pay|give|transfer|send)(?: him| her| them)?(?: an?| some| the)?(?: extra)? ?(?:money|cash|tip|in cash|\\d+ ?(?:yuan|rmb|kuai|bucks))|\\bstole\\b(?! (?:my|our) code)|\\b(?:asked|asks|asking|wanted) (?:me |us |the customer )?for (?:some |an? |extra |my )*(?:money|cash|tip|cigarettes?|smokes?|gift|red packet|bank card|card number|\\d+ ?(?:yuan|rmb|kuai|bucks))|\\bi (?:gave|paid) (?:him|her) \\d+(?: ?(?:yuan|rmb|kuai|bucks|cash|in cash))?(?=$|[,.! ])(?! (?:star|point|minute|hour|out of))|(?:我们?|俺们?)(?:已经|就|又|只好)?给了(?:他们?|她|师傅)(?:\\d+|[一二两三四五六七八九]?[十百][一二三四五六七八九]?)(?:块|元)?钱?(?=$|[,，。!！了])|(?:偷偷|悄悄)[^,，。]{0,4}把${toMe}?家?的?[^,，。]{0,8}拿走|${WHO}[^,，。]{0,3}(?:问|跟|找|向|管)${toMe}[^,，。]{0,3}要(?:了|过)?(?:我的?)?(?:银行卡|卡号|身份证|密码(?!改))|\\btook (?:my |our |some )?(?:money|cash|cigarettes)\\b|\\bdemanded (?:money|cash|a tip)|\\b${WHO_EN} (?:just |also |even |already )?(?:take|takes|taking|taken|took|collect|collects|collected|collecting|pocketed|pockets|charge|charges|charging|want|wants|wanted|need|needs|demand|demands|demanding|get|gets|got) (?:away |from me |off me )?${CASH_EN}|\\b${WHO_EN} (?:ask|asks|asked|asking|want|wants|wanted|tell|tells|make|makes|made|force|forces|forced) (?:me|us|my \\w+)?(?: to)?(?: for)? ?(?:pay|give|transfer|send)?(?: him| her| them)?(?: an?| some| the)?(?: extra| more| in)? ?(?:money|cash|tip|\\d+ ?(?:yuan|rmb|kuai|bucks|cny))|\\b(?:took|demanded|wanted|charged (?:me |us )|asked (?:me |us )?for) ?(?:an? )?(?:extra )?\\d+ ?(?:yuan|rmb|kuai)`,
    ),
  ],
  [
    ['WK-4', 'DS-7'],
    of(
      `${WHO}[^,，。]{0,4}(?:在|到)?[^,，。]{0,6}(?:抽烟|吸烟|抽了[^,，。]{0,3}烟)|\\b(?:smoked|smoking|smokes|was smoking) (?:in|inside|at) (?:my|our|the)|${WHO} (?:was |is |were |been |kept |keeps |just |also |even )*(?:smok(?:ed|es|ing)|smoke (?:in|inside|at|a|the|cigarettes?))\\b(?! outside)`,
    ),
  ],
  [
    ['WK-4'],
    of(
      `${WHO}[^,，。没]{0,4}(?:喝(?:了)?${toMe}家?的?(?:水|茶|饮料)|用(?:了)?${toMe}家?的?(?:厕所|洗手池|卫生间|马桶))`,
    ),
  ],
  [
    ['DS-7'],
    of(
      `${WHO}[^,，。]{0,6}(?:喝了酒|喝过酒|酒气|喝醉|喝多了)|${WHO}[^,，。没无]{0,8}酒味|\\b(?:smelled|smelt|smells|reeked|reeks|stinks) (?:of|like) (?:drink|alcohol|beer|wine|booze)|\\b(?:was|is|he's|seems|looks) drunk\\b`,
    ),
  ],
  [
    ['DS-1'],
    of(
      `${WHO}[^,，。]{0,6}(?:在我家吃(?:了)?饭|吃了(?:我|俺)们?家?的?饭|要我管饭|让我请吃饭)|^吃了(?:我|俺)们?家的?饭|\\b(?:asked|wanted) (?:me )?for a meal\\b`,
    ),
  ],
  [
    ['DS-3'],
    of(
      `${WHO}[^,，。]{0,6}(?:故意(?:刁难|为难|弄坏|断|剪)|刁难${toMe})|\\bon purpose\\b.{0,30}\\b(?:cut|broke|damaged)|\\b(?:cut|broke|damaged)\\b.{0,30}\\bon purpose\\b`,
    ),
  ],
  [['DS-5'], of(`${WHO}[^,，。]{0,6}(?:报复|威胁)${toMe}|\\b(?:threatened|took revenge on) me\\b`)],
  [
    ['DS-6'],
    of(
      `${WHO}[^,，。]{0,6}(?:乱翻|偷看|偷翻|翻(?:了|看)?${toMe}|进(?:了|到)?${toMe}(?:的)?(?:主|次)?(?:卧|睡房|房间(?!装|接|布|拉|测))|(?:擅自|偷偷|自己|没问|非要|硬要|非)[^,，。]{0,4}进(?:了|到)?[^,，。]{0,4}(?:卧|房间|睡房))|\\b(?:looked|looking|looks|went|going|goes) (?:at|in|into|through) my phone\\b|\\bwent (?:into|through) (?:my|our) (?:bedroom|things|drawers)`,
    ),
  ],
  [
    ['CL-1', 'CL-3'],
    of(
      `${WHO}[^,，。]{0,4}(?:逼|强迫|硬(?:让|要|叫)|非(?:让|要|叫))(?:着)?${toMe}[^,，。]{0,4}(?:点|按|回|签|确认|同意)|${WHO}(?:还)?(?:说|讲)?[^,，。]{0,3}不(?:点|按|回|给|肯|签)?[^,，。]{0,3}(?:确认|签字|签名|验证码)[^。]{0,3}(?:就)?(?:不走|不让|不给)|\\b(?:forc(?:ed|es|ing)|push(?:ed|es|ing)|press(?:ed|es|ing|ured|ures)|pressur(?:es|ing)|mak(?:es|ing)|made) (?:me|us) (?:to |into )?(?:confirm|sign)\\w*|\\b(?:won't|wouldn't|refuses to|refused to) (?:leave|go) (?:until|unless|before) (?:i|we) (?:confirm|sign)`,
    ),
  ],
  // Who asks for a score breaks no norm with an id, and is reported all the same.
  [
    [],
    of(
      `${WHO}[^,，。]{0,4}(?:要|让|叫|求|逼|教|劝|催|盯着|哄)(?:着)?${toMe}[^,，。]{0,4}(?:五星|5 ?星|好评|满分|(?:五|5) ?分(?!钟)|96181)|^(?:还|又|就)?(?:要|让|叫|逼|教)${toMe}[^,，。]{0,4}(?:五星|5 ?星|好评|满分|(?:给|打|评)(?:五|5) ?分(?!钟))|${WHO}[^,，。]{0,4}(?:要|讨|求)(?:了|过|个)?(?:五星|5 ?星|好评|满分|高分)|\\b(?:asked|told|made|wanted|asks|tells|makes|wants|begged|forced|pressed|ask|tell|make|want|say|force) (?:me|us) (?:(?:to )?(?:give|rate|leave|put|press|write) .{0,16}|for )(?:five|5|full|a good|top|good)(?! (?:minutes|hours|days))`,
    ),
  ],
]

/** 我没让他进卧室: what was done against somebody's no. */
export const UNALLOWED =
  /(?:没(?:有)?|不)(?:让|叫|准|许|同意)(?:他|她|师傅|他们|小伙子?|人)[^,，。]{0,3}进[^,，。]{0,3}(?:卧|房间|睡房|里屋)|\b(?:didn't|did not|never) (?:let|allow|ask|invite) (?:him|her|them) (?:to go |go |to come |come )?(?:in|into) (?:my|our|the) (?:bed)?rooms?\b/

/** What ours were to do and didn't, or did to somebody, by the norms. */
export const UNKEPT: readonly (readonly [norms: readonly string[], RegExp])[] = [
  [
    ['DR-6'],
    new RegExp(
      `(?:${WHO}|^)[^,，。]{0,4}(?:没有?|不)(?:穿|戴|套|换)(?:过|上)?(?:鞋套|拖鞋)|\\b(?:no|without) shoe covers?\\b|\\b(?:didn't|did not|not|never|wouldn't) (?:wear|put on|have|wearing)(?: any| his| her)? shoe covers?\\b`,
    ),
  ],
  [['DS-4'], /\bcharged (?:me|us) \d+[^.]{0,20}\b(?:app|bill|tariff|price|website|said|says)\b/],
  [
    ['LK-6'],
    new RegExp(
      `${WHO}[^。]{0,14}(?:问|跟|找|向|管)${toMe}[^,，。]{0,3}借(?!过|道|路)|\\b(?:asked|wanted) (?:me )?to borrow\\b|\\bborrow(?:ed)? my\\b`,
    ),
  ],
  [
    ['CT-9'],
    new RegExp(
      `${WHO}[^,，。不没]{0,4}(?:骂(?:我|俺|人|了|脏话)|说脏话|爆粗|吼(?:我|俺)|凶(?:我|俺))|态度[^,，。]{0,4}[,，。 ]*(?:还)?骂人|\\b(?:swore|sworn|swearing|cursed|cursing|shouted|shouting|yelled|yelling) at (?:me|us|my)\\b|\\bcalled me (?:an? )?(?:idiot|stupid|names)`,
    ),
  ],
]
