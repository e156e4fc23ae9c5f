/** What is asked of the work and of whoever comes, and has one answer. */
export const WORK_QUESTIONS = [
  'inside',
  'punctual',
  'payment',
  'parking',
  'net_off',
  'call_before',
  'nobody_shows',
  'not_ours',
] as const
/** One of them. */
export type WorkQuestion = (typeof WORK_QUESTIONS)[number]

const LEAD = '^(?:(?:so|and|but|ok|okay|btw|also|please|pls|abeg|then|wait)[ ,]+)*'
const END = '(?: (?:please|pls|abeg|then|or not|or no|or what|too|though|at all|aye|eh|like|o|sir|mate|pal))*$'
const THEY =
  '(?:he|she|they|you|ye|yous|u|una|somebody|someone|anybody|anyone|(?:the|your|that|this) (?:\\w+ )?(?:guy|man|lad|bloke|fella|technician|tech|engineer|installer|fitter|worker|people|visit))(?: guys| lot| people| all)?'
const WILL = "(?:do|does|will|would|is|are|must|should|gonna|wud)(?:n't)?"
const WANTS =
  '(?: (?:be|actually|really|even|have|hae|has|need|needs|needing|want|wants|wanting|wantin|going|gonna|gonnae|gaun|dey|go|to|got))*'
const HOME = '(?:house|flat|apartment|home|place|room|rooms|building|property|living room|bedroom)'
const ZH_LEAD =
  '^(?:那|请问|到底|究竟|(?:我)?问(?:一?下)?(?:你们?)?|到时候?|来的?时候?|上门(?:的?时候)?|修的?时候|装的?时候|弄的?时候|干活的?时候|[,， ])*'
const ZH_THEY = '(?:来的)?(?:师傅|你[们哋地]|他们?|佢[哋地]?|人|工人|技术员|个?师傅佬)?'
const ZH_END = '(?:的|了|㗎|嘅|啊|呀|呢|嘛|哦|喃|嗦|噻|喔|先)*$'
const ZH_ASKS = '(?:吗|么|不|没|没有|咩|嘛|唔)'
const INTO_HOME =
  '(?:除|脱|换|穿)(?:咗|了|下)?(?:鞋套?|鞋子)|(?:入|进)(?:我|来|去|到)?(?:屋企?|屋里|家里?|门|房间|屋子)(?:里)?'

const NOT_OURS =
  '(?:printers?|scanner|washing machine|washer|fridge|freezer|dishwasher|oven|cooker|air ?con\\w*|ac|heater|boiler|laptop|computer|pc|tap|sink|toilet|bulb|doorbell|door ?lock|car|bike|scooter)'
const NOT_OURS_ZH =
  '(?:打印机|冰箱|洗衣机|空调|热水器|电脑|笔记本|油烟机|微波炉|灯泡|水管|水龙头|马桶|门锁|门铃|电动车)'

const wholes = (...all: readonly string[]): RegExp => new RegExp(all.join('|'), 'u')

const QUESTIONS: readonly (readonly [WorkQuestion, RegExp])[] = [
  [
    'inside',
    wholes(
      `${ZH_LEAD}${ZH_THEY}(?:入|进)?(?:屋|门|来|家)?(?:使唔使|要不要|用不用|需不需要|会不会|得不得|系咪要|是不是要)(?:自己|自带)?(?:${INTO_HOME}|进来)+${ZH_END}`,
      `${ZH_LEAD}${ZH_THEY}(?:入|进)?(?:屋|门|来|家)?(?:要|得|会|用|需要|自己|自带|都)*(?:${INTO_HOME})+${ZH_ASKS}${ZH_END}`,
      `${LEAD}${WILL} ${THEY}${WANTS} (?:come|coming|comin|go|going|get|be|enter|entering|access|gain access)(?: right| in)*(?: (?:inside|indoors|in|access))?(?: (?:in|into|to|inside) (?:the|my|our|ma|wur|your|a|every|all the) ${HOME})?(?<!(?:come|coming|comin|go|going|get|be|be in|be in the \\w+))${END}`,
      `${LEAD}${WILL} ${THEY}${WANTS} (?:take|taking|takin|remove|removing|keep|leave|wear|wearing|bring|put|use|have)(?: on| off)? (?:(?:his|her|their|your|the|any) )?(?:shoes?|boots?|(?:shoe|boot) ?covers?|overshoes)(?: off| on)?${END}`,
    ),
  ],
  [
    'punctual',
    wholes(
      `${ZH_LEAD}${ZH_THEY}(?:会不会|能不能|是不是|会|能|可以|保证|一定|肯定|都)*(?:准时|按时|守时|按点|准点)(?:到|来|上门|过来|嚟)*(?:${ZH_ASKS}|(?<=会不会.*|能不能.*|是不是.*))${ZH_END}`,
      `${ZH_LEAD}${ZH_THEY}(?:准不准时|会不会(?:迟到|晚到|来晚|爽约|放鸽子)|会(?:迟到|晚到|来晚|爽约|放鸽子)${ZH_ASKS})${ZH_END}`,
      `${LEAD}(?:will|would|do|does|is|are|can) ${THEY}${WANTS}(?: (?:come|coming|comin|turn up|show up|arrive|reach|usually|always))* (?:on time|punctual|when (?:they|he|you) said)${END}`,
      `${LEAD}(?:what|wetin)(?: happens| go happen)? (?:if|when|suppose) ${THEY}(?:'s|'re| is| are| be| dey| will be| comes?| gets?| runs?| coming| running| getting)* (?:late|delayed|held up)${END}`,
      `^(?:那|请问|万一|如果|要是|假如|[,， ])+${ZH_THEY}(?:又|再)?(?:迟到|晚到|来晚|来迟|晚点)(?:了|的话|[,， ])*(?:怎么办|咋办|咋整|点算|怎么弄|会怎么样|呢)${ZH_END}`,
    ),
  ],
  [
    'payment',
    wholes(
      `${ZH_LEAD}(?:可以|可不可以|能不能|能|得不得|收不收|收|用|是)*(?:刷卡|扫码|刷信用卡|信用卡|微信|支付宝|现金|转账)(?:支付|付款|付钱|付|给钱|给|转)?(?:可以|行|得)?(?:${ZH_ASKS}|(?<=能不能.*|可不可以.*|收不收.*))${ZH_END}`,
      `${ZH_LEAD}(?:怎么|咋个?|点样?|如何)(?:付款|付钱|付费|给钱|交钱|畀钱|俾钱|支付)${ZH_END}`,
      `${LEAD}(?:can|could|may|do|should|shall|must) (?:i|we) (?:just |have to |need to |only )*pay (?:${THEY} )?(?:for (?:it|this|that) )?(?:(?:by|with|in|on|using|via) )?(?:a |my |the )?(?:card|credit card|debit card|cash|cheque|phone|upi|transfer|bank transfer|apple pay|wechat|alipay|pos|the bill|bill|app)(?: or (?:by )?(?:card|cash))?${END}`,
      `${LEAD}(?:do|does|will|can) ${THEY} (?:take|accept|collect|have|use)(?: a| any)? (?:cards?|credit cards?|cash|pos|upi|wechat|alipay|bank transfer|card or cash|cash or card)${END}`,
      `${LEAD}how (?:do|should|can|will|would) (?:i|we) pay(?: (?:for it|for this|${THEY}))?${END}`,
    ),
  ],
  [
    'parking',
    wholes(
      `${ZH_LEAD}(?:${ZH_THEY}(?:的)?车?|要|需要)*(?:停车|泊车|车位|有地方停|停得?到?车)(?:方便|好停|要|怎么|咋|哪|点|位|费)?.{0,6}(?:吗|么|不|咩|办|弄|哪里?|哪儿|搞)${ZH_END}`,
      `${LEAD}(?:is|will|would|does|do|are|where|what about|how about|whats? about)(?: .{0,24})? (?:parking|park)(?: .{0,30})?$`,
    ),
  ],
  [
    'net_off',
    wholes(
      `(?=.*(?:装|修|弄|检测|移|施工|师傅|上门))${ZH_LEAD}${ZH_THEY}(?:装|修|弄|搞|检测|移机|施工|期间|的时候|时|[,， ])*(?:会不会|是不是要|要不要|会|要|得)(?:把)?(?:我)?(?:家里?)?(?:的)?(?:网|宽带|wifi)?(?:会|要)?(?:断网|断|停网|没网|关网|掉网|用不了|不能用)(?:网|掉|一会儿?|一下|很久|多久|好久)*(?:${ZH_ASKS}|(?<=会不会.*|是不是要.*|要不要.*))${ZH_END}`,
      `${LEAD}(?:will|would|does) (?:my|the|our|ma) (?:wi-?fi|internet|net|network|broadband|connection|line|tv)(?: be| go| gonna be| going to be)* (?:off|down|cut|cut off|interrupted|out|disconnected|unavailable)(?: (?:while|when|during|for|then|that day|all) ?.{0,36})?$`,
      `${LEAD}(?:will|would|do|does|must|should) ${THEY}${WANTS} (?:cut|switch|turn|take|shut)(?: off| down)? (?:my|the|our) (?:wi-?fi|internet|net|broadband|connection|line)(?: off| down)?(?: while .{0,24})?${END}`,
    ),
  ],
  [
    'call_before',
    wholes(
      `${ZH_LEAD}${ZH_THEY}(?:来|上门|过来|到)?(?:之?前)?(?:会不会|会|要|是不是会)(?:先|提前)*(?:给我|同我|跟我)?(?:打|来|通知)(?:个)?(?:我)?(?:电话)?(?:给我|通知)?(?:一声)?(?:${ZH_ASKS}|(?<=会不会.*|是不是会.*))${ZH_END}`,
      `${LEAD}(?:does|do|will|would|is|are) ${THEY}${WANTS} (?:ring|call|phone|text|ringing|calling|message|notify)(?: (?:me|us|first|ahead|beforehand|before|up|when|on the day|prior|(?:they|he|she|you) (?:come|comes|arrive|arrives|leave|leaves|set out|sets out|coming)))*${END}`,
    ),
  ],
  [
    'nobody_shows',
    wholes(
      `^(?:那|请问|万一|如果|要是|假如|到时候?|[,， ])+(?:那天|当天)?(?:师傅|你们|他|人|佢)?(?:没有?人?|不|冇|唔)(?:按时)?(?:来|到|嚟|出现|现身)(?:了|的话|呢|咋|[,， ])*(?:我)?(?:该|要|得)?(?:怎么(?:办|弄)|咋(?:办|个办|整)|点(?:办|算)|(?:找|联系|打给?|问)(?:谁|哪个|边个|哪里?)|打(?:哪个|什么|啥)电话)${ZH_END}`,
      `${LEAD}(?:who|what number|which number|where|whom|wetin|what|how)(?: do| should| can| must| will| would| to| shall| go| i| we)* (?:ring|call|phone|contact|do|complain to|message|text|tell|speak to|reach)(?: to)? (?:if|when|in case|suppose) (?:${THEY}|no ?one|nobody|naebody|e)(?:'s| is| are| be| do| does| did| don't| doesn't| doesnt| dont| didn't| didnt| never| no| not| won't| ever| has| hasn't)* (?:show|shows|showed|come|comes|came|turn|turns|turned|turning|coming|appear|appears|arrive|arrives|arrived|reach)(?: up| at all| in time)*${END}`,
      `${LEAD}(?:what|and what|wetin) (?:if|happens if|happens when|go happen if) (?:${THEY}|no ?one|nobody|naebody)(?: do| does| don't| doesn't| doesnt| dont| never| no| not| won't)* (?:show|shows|come|comes|turn|turns|appear|appears|arrive|arrives|reach)(?: up| at all| in time)*${END}`,
    ),
  ],
  [
    'not_ours',
    wholes(
      `${ZH_LEAD}${ZH_THEY}(?:顺便|顺路|能不能|可不可以|可以|能|会不会|会|也|还)+${ZH_THEY}(?:能不能|可以|能|会|顺便|顺路|也|帮我|给我|把我(?:家)?)*(?:修|看看?|弄|装|搞)?(?:一下|下|个)?(?:我家?的?|家里?的?)?${NOT_OURS_ZH}(?:也|给我|帮我|顺便)*(?:修|看|弄|装|搞)?(?:一下|下|好|了)*(?:${ZH_ASKS})?${ZH_END}`,
      `${LEAD}(?:can|could|will|would|does|is) ${THEY}(?: (?:also|able to|maybe|please|just))* (?:fix|repair|mend|check|do|look at|have a look at|take a look at|sort|sort out|set up|install) (?:(?:my|ma|our|the|a|an) )?(?:old |new )?${NOT_OURS}(?: (?:too|as well|also|while (?:he|she|they)(?:'s|'re| is| are)? (?:here|there|at it)))*${END}`,
    ),
  ],
]

/** 师傅要脱鞋不, can i pay by card, who do i ring if he doesnt show: what a clause in normal form asks of the work. */
export const workQuestionIn = (clause: string): WorkQuestion | undefined => {
  const bare = clause.replace(/[\s?？!！.。,，~…]+$/u, '')
  return QUESTIONS.find(([, words]) => words.test(bare))?.[0]
}
