/** Who an installer's customer is called. */
export const CUSTOMER = '(?:客户|用户|业主|房东|老人家?|老太太|老爷子|大爷|大妈|大姐|大哥|阿姨|叔叔|邻居|他|她|人家)'
/** The same in English. */
export const CUSTOMER_EN = '(?:(?:the |our )?(?:customer|client|owner)|he|she|they|him|her|them)'

const PHONE = `${CUSTOMER}的?(?:手机|微信|号)`
const ANSWERED =
  '(?:回|发|点|按|签|输|选|操作)(?:了|的|过|个)+(?:一?[个下]|条)?(?:确认|同意|是|好|1|签[字名]|(?=$|[,，。!]))'

/** 我拿客户手机回的确认, 客户让我在他手机上点的确认: the customer's word was given by the installer. */
export const BY_OWN_HAND: readonly string[] = [
  `(?:用|拿|借|在|从|抱着|接过)(?:了|着|的|过)?${PHONE}[上里]?[^,，。没不]{0,6}${ANSWERED}`,
  `${CUSTOMER}(?:就|都|是)?(?:让|叫|要|请|同意|喊|使唤)我(?:直接|自己)?(?:在|用|拿)(?:${CUSTOMER}|自己)的?手机[上里]?[^,，。没不]{0,4}${ANSWERED}`,
  `${CUSTOMER}(?:把)?手机(?:给|递给|交给|借)(?:了)?我[^,，。没不]{0,4}[,，]?我(?:就|自己|直接|帮[他她])*${ANSWERED}`,
  `\\b(?:took|used|borrowed|grabbed|picked up|had) (?:the customer's|the client's|his|her|their) phone\\b.{0,24}\\b(?:confirm|replied|sent|answered|press|tapp|signed|said yes)\\w*`,
  `\\bi (?:replied|answered|sent|typed|confirmed|pressed|said)(?: \\w+){0,3} (?:from|on|with|using) (?:the customer's|the client's|his|her|their) phone\\b`,
  `${CUSTOMER_EN} (?:had|let|asked|told|made) me (?:to )?(?:press|tap|confirm|click|reply|sign)\\w*(?: \\w+){0,3} on (?:his|her|their) (?:own )?phone\\b`,
]

const CLOSE = '(?:办结|结单|结案|关单|销单|完结|结(?:掉|了)|点完工|结束(?:掉|这单))'
const CLOSE_EN = '(?:close|complete|finish|end) (?:it|this|the (?:job|visit|order|ticket))'

/** 客户授权我签, 先结单下次补签, 帮我办结, 验证码多少你告诉我, 客户在电话里说确认: the customer's word is to be done without. */
export const WITHOUT_CUSTOMER: readonly string[] = [
  `(?:${CUSTOMER}|已经?)[^,，。没不]{0,4}(?:授权|委托|全权(?:交给|委托)|指定)(?:给|由|让)?(?:我|师傅)(?:来|代|帮[他她]|替[他她])*(?:签|确认|点|办)|(?:授权|委托)我(?:来|代)?(?:签|确认)|我(?:有|得到)(?:了)?(?:${CUSTOMER}的?)?(?:授权|委托)`,
  `先(?:给我|帮我|把[^,，。]{0,4})?${CLOSE}[^。]{0,16}(?:签|确认|验收)|(?:签|确认)[^。没不]{0,6}(?:后补|回头补|以后补|明天补|改天补)|(?:下次|回头|改天|明天|后面|以后|过后|稍后|晚点)(?:再|来)*(?:让${CUSTOMER})?补(?:个|一下|上)?签(?![了过好]|合同)`,
  `(?:不|没|懒得|没空|没时间|走了)[^。]{0,14}(?:帮我|给我|替我|直接|你们?|后台)(?:先|直接|把[^,，。]{0,4}|后台|给)*${CLOSE}|(?:帮我|替我|后台)(?:先|直接|把[^,，。]{0,4})*(?:办结|结单|结案|关单|销单|点完工)`,
  `(?<!问|问了|问我)(?:验证码|确认码|签字码)(?:是|到底)*(?:多少|几|啥|什么)(?![位时])[^,，。了]{0,4}(?:你)?(?:告诉|给|发|报)?(?:一下)?(?:我)?(?=$|[,，。?!])|(?:^|[,，。你请])(?:直接|能不能|可以|麻烦)*(?:把)?(?:${CUSTOMER}的?|那个?)?(?:验证码|确认码)(?:你)?(?:直接|先)*(?:发|给|告诉|报)(?:给)?我(?![了的过])|(?:^|[,，。])(?:你|请|麻烦|能不能|可以|直接)*(?:告诉|发给?|给|报给?)我(?:一下)?[^,，。了]{0,8}(?:验证码|确认码)`,
  `${CUSTOMER}[^,，。没不未]{0,4}(?:电话|微信|短信|口头|嘴上|嘴里|语音|视频)(?:里|上|中)?[^,，。没不未]{0,4}(?:确认|签[字名]?|验收|认可|(?:同意|答应)(?:办结|完工|结单|签字?|确认))(?:了|过|的|通过)?(?=$|[,，。!;；])|口头(?:上)?(?:确认|同意|签)(?:了|过|的)?(?=$|[,，。!;；])`,
  `\\b(?:authori[sz]ed|allowed|permitted) me to (?:sign|confirm)|\\b(?:his|her|their|the customer's) authori[sz]ation\\b`,
  `\\b${CLOSE_EN} (?:first|now|already)\\b.{0,40}\\b(?:sign|confirm)\\w*.{0,12}\\b(?:later|tomorrow|next time|afterwards)\\b|\\b(?:sign|confirm)s? (?:it |this )?(?:later|tomorrow|next time|afterwards)\\b`,
  `\\b(?:won't|will not|doesn't want to|refuses to|too (?:busy|lazy) to|no time to|can't be bothered to) (?:confirm|sign)\\b.{0,24}\\b${CLOSE_EN}|\\b${CLOSE_EN} for (?:me|us)\\b`,
  `(?:^|[,.;] ?|please |can you |could you |just )(?:tell|give|send|show) me (?:the |his |her |their |that )?(?:customer's )?code\\b|\\bwhat(?:'s| is) (?:the customer's|his|her|their|the confirmation) code\\b`,
  `\\b${CUSTOMER_EN} (?:has |have |already )?(?:said (?:yes|ok|okay)|confirmed|agreed to close|approved)(?: it)? (?:on|over|by) (?:the )?(?:phone|wechat|text)\\b|\\b(?:verbally|orally) (?:confirmed|approved|signed)|\\b(?:confirmed|approved) (?:it )?(?:verbally|orally)\\b`,
]

/** 客户在电话里说确认: said beside a report, it takes nothing from it, for the customer is asked all the same. */
export const ONLY_BY_MOUTH = /电话|微信|短信|口头|嘴上|嘴里|语音|视频|\b(?:phone|wechat|text|verbally|orally)\b/

const NOBODY_THERE =
  '(?:没(?:有)?人(?!抽|喝|会|懂|管|能|接|用|说|反对|投诉|催|家)|无人|人(?:都|也)?不在(?!意|乎)|没(?:有)?大人)'
const WORKED = '(?:完工|竣工|收工|完活|(?:换|装|修|接|测|做|弄|搞|重启|调)(?:了|好|完|线|光猫|头|机顶盒|路由器?|面板)?)'
const OTHERS = '(?:门卫|保安|楼长|路人|快递员?|保洁|看门(?:的|大爷)|邻居家?|隔壁|同事)'

/** 换线，客户家没人但是门卫确认了: the work is called done with nobody of theirs there. */
export const NOBODY_OF_THEIRS: readonly string[] = [
  `${WORKED}[^。]{0,16}(?:${CUSTOMER}家?|家里?|屋里?|房里?)(?:里|中|面)?(?:也|都|是|现在|正好)?${NOBODY_THERE}`,
  `(?:^|[,，。])(?:${CUSTOMER}家?|家里|屋里)(?:里|中)?(?:也|都|现在)?${NOBODY_THERE}[^。]{0,16}(?:换|装|修|接|做|弄|搞)(?:了|好|完)`,
  `${WORKED}[^。]{0,16}(?:没(?:有)?人在家|${CUSTOMER}(?:人)?(?:没在|没回来|出门了|出去了|上班去?了|没到家)|没(?:有)?见(?:到|着)${CUSTOMER})`,
  `${OTHERS}[^,，。没不]{0,4}(?:确认|验收|签[字名]?|点(?:了)?确认|看过)(?:了|过|的|好)`,
  `\\b(?:done|finished|completed|fixed|replaced|installed|connected)\\b.{0,40}\\b(?:nobody|no one|noone|no-one) (?:was |is |were )?(?:at )?(?:home|there|in)\\b`,
  `\\b(?:nobody|no one|noone|no-one) (?:was |is |were )?(?:at )?(?:home|there|in)\\b.{0,40}\\b(?:done|finished|completed|fixed|replaced|installed|connected)\\b`,
  `\\b(?:guard|doorman|neighbou?r|porter|caretaker|concierge)(?: has| just)? (?:confirmed|signed|approved|checked)\\b`,
]

/** 步骤都做完了，报客户不在: of the steps before a shut door, and of no work. */
export const OF_STEPS = /步骤|流程|每一步|报.{0,4}(?:没人|不在)|\b(?:all (?:the )?)?steps\b/
