import { CALLS_FOR_PERSON } from './answers/read-complaint.ts'
import { MIXED_SYMPTOM } from './mixed-symptom.ts'
import { withoutPretence } from './pretends.ts'
import type { Purpose, SaidVisitKind } from './purposes.ts'
import { VISIT_QUESTION_PHRASES } from './visit-question-phrases.ts'

/** Messages that are one phrase from end to end, politeness apart. */
const WHOLE: readonly (readonly [Purpose, string])[] = [
  [
    'stop',
    '取消|算了|算了吧|算了不弄了|不弄了|不办了|停|停止|停下|退出|结束|先这样|先这样吧|不说了|先不弄了|放弃|不聊了|先放放|以后再说|先不用了|quit|exit|cancel|never mind|nevermind|forget it|stop|stop it|leave it|drop it|end|abort|cancel this|cancel that|not now|stop this',
  ],
  [
    'go_back',
    '返回|返回上一步|上一步|后退|退回|回退|回上一步|回到上一步|退一步|倒回去|back|go back|previous|previous step|step back|return|undo|one step back',
  ],
  [
    'start_over',
    '重新开始|从头来|从头开始|重来|重新来|重新来过|从头再来|重置|重头来|重头开始|再来一遍|再来一次|restart|start over|start again|begin again|reset|from the start|from the beginning|start from scratch|new start',
  ],
  [
    'greet',
    '你好|您好|在吗|在不在|在么|有人吗|有人在吗|嗨|哈喽|哈喽呀|哈罗|喂|早|早上好|上午好|中午好|下午好|晚上好|早安|你好呀|您好呀|客服在吗|hi|hello|hey|hello there|hi there|hey there|u there|you there|r u there|u still there|you still there|are you still there|hello u there|good morning|good afternoon|good evening|morning|yo|hiya|howdy|anyone there|is anyone there|are you there',
  ],
  [
    'thanks',
    '谢谢|谢谢你|谢谢您|多谢|感谢|谢了|谢啦|谢谢啦|辛苦|辛苦了|麻烦你们了|麻烦你了|麻烦了|非常感谢|谢谢师傅|唔该|唔该晒|多谢晒|谢谢咯|谢咯|thx|thanks|thank you|thank you so much|thanks a lot|many thanks|ty|cheers|much appreciated|thank you very much|tks|3q',
  ],
  [
    'bye',
    "再见|拜拜|拜|88|886|回见|回头见|没事了|没别的事了|没有了|没啥事啦|没了|就这些|晚安|bye|goodbye|bye bye|ok bye|see you|see ya|good night|that's all|thats all|nothing else|that is all|that's it|ok thanks bye|thanks bye|cya",
  ],
  [
    'help',
    '帮助|菜单|怎么用|咋用|怎么操作|咋个操作|教我咋弄|教教咋弄|教教我咋弄|有哪些功能|有什么功能|你能做什么|能做什么|你会什么|能干啥|能干什么|你能干啥|你是谁|功能|说明|使用说明|主菜单|help|menu|what can you do|what do you do|how does this work|how do i use this|options|what can i ask|main menu|who are you|instructions',
  ],
  [
    'why',
    "为什么|为啥|为什么呢|凭什么|凭啥|咋回事|怎么回事|怎么回事啊|到底怎么回事|什么情况|啥情况|什么原因|啥原因|原因呢|什么意思|why|why is that|why not|how come|what happened|what's going on|what's the reason|for what reason|what do you mean",
  ],
  [
    'cost',
    '多少钱|好多钱|几多钱|几钱|几多蚊|好多块|收好多钱|收几多钱|收几钱|收几多|点收费|点样收费|咋收费|咋个收费|怎么收费|咋个收钱|怎么收钱|点收钱|好多钱一次|多少钱一次|几多钱一次|好多钱一趟|多少钱一趟|收费|收钱|要钱|收费不|收钱不|要不要钱|收不收费|收不收钱|收唔收钱|收唔收费|使唔使钱|使唔使畀钱|使唔使俾钱|免费吗|费用|how much|cost|any charge|is it free|free of charge|any fee|any cost',
  ],
  [
    'duration',
    '要多久|多久能修好|多久能弄好|多长时间|需要多久|要多长时间|修多久|装多久|how long|how long does it take|how long will it take|how long does a visit take',
  ],
  [
    'human',
    '人工|转人工|人工客服|人工服务|客服|真人|找人工|接人工|转客服|找客服|接线员|叫人|人|真人客服|human|agent|operator|person|representative|a person|real person|a human|live agent|customer service|a person please|human please|someone|staff',
  ],
  [
    'show',
    '我的预约|几号|几点|哪天|星期几|周几|到底哪天|到底几点|几号来着|几点来着|几号来|催一下|催催|催单|查预约|查询预约|看预约|查看预约|预约查询|预约情况|预约信息|我的订单|查订单|appointments|my appointment|my appointments|my booking|my bookings|show appointments|show my appointments|status|my visits',
  ],
  [
    'book',
    '预约|约|appointment|报修|维修|修|上门|上门维修|报障|约师傅|预约上门|预约安装|预约维修|安装|装|装机|检测|移机|book|book a visit|new appointment|make an appointment|repair|install|installation|book an appointment',
  ],
  [
    'move',
    '改|改改|改期|改约|改时间|换时间|换个时间|改个时间|换个日子|改日子|改天|另约时间|预约改期|改预约|reschedule|change time|change the time|another day|another time|different time|different day|move it|postpone|change appointment|change my appointment',
  ],
  [
    'cancel',
    "鸽掉|先鸽了|取消预约|取消订单|取消工单|撤销工单|撤掉工单|工单取消|工单撤了|取消上门|退单|撤单|不用来|不来|别来|不用来人|不装|不修|预约取消|取消掉预约|cancel appointment|cancel my appointment|cancel booking|cancel the visit|cancel the appointment|cancel my visit|cancel my booking|don't come|no need to come",
  ],
  [
    'opt_out',
    '退订|拒收|回t退订|td|取消订阅|unsubscribe|opt out|stop messages|remove me|no more messages|不要再发|别再发|别发|不要发',
  ],
  [
    'wrong_person',
    "打错了|打错|发错了|发错|发错人|认错人|认错人了|找错人|找错人了|搞错人|不是本人|wrong number|wrong person|not me|you have the wrong number|you've got the wrong number|you have the wrong person",
  ],
]

/** Whole phrases, with their purpose. */
export const WHOLE_PHRASES: ReadonlyMap<string, Purpose> = new Map(
  WHOLE.flatMap(([purpose, phrases]) => phrases.split('|').map((phrase) => [phrase, purpose] as const)),
)

const CHINESE_SYMPTOM =
  /(?:网络?|宽带|wi ?fi|无线|(?<!微)信号|电视|机顶盒|盒子|光猫|路由器?|线路?)[^ 号]{0,5}?(?:寄了|嗝屁|嗝了|崩了|崩溃|挂了|歇菜|罢工|凉了|摆烂|趴窝|跪了|抽风|作妖|拉胯|瘫了|瘫痪|没救了|废了|不中了)|断网|网断|(?:网络?|宽带|电视|信号|线路?)(?:还|也|都|又|一直|老|总|就)*是?断(?!定|言|货|奶|舍|交)|^(?:还|仍然?|依然|依旧|照样)是?断(?:的|着|嘞|了|啊|呢)*$|没网|信号(?:太|好|很|特别|越来越)?(?:差|弱|不好|不行|不稳)|收不到(?:任何|一点|什么)?(?:信号|wifi|wi fi|无线|网络?(?:$| )|台|节目|频道)|(?:信号|wi ?fi|无线|电视).{0,4}收不到(?!验证|短信|消息|通知)|wifi(?:太|好|很|特别)?(?:差|弱|慢|卡|不行|不稳|断)|上不了网|上不去网|连不上|没信号|无信号|掉线|断线|网速?.{0,3}慢|网速.{0,4}(?:不到|才|只有)\d|很卡|好卡|太卡|卡顿|卡得|卡死|(?<![没不])闪红|(?<![没不])亮红|(?<!没有?|不是|不亮)红灯|灯(?:还|都|一直|老)?(?:是|变成?)红|los|黑屏|花屏|没声音|打不开|用不了|不能用|没反应|坏了|坏掉|故障|烧了|炸了|断了|死机|(?:网络?|宽带|wifi|电视|机|盒子?|光?猫|路由器?|系统|线路?|信号|灯|[卡慢黑](?<!慢死))死了|不通|没有网|没得网|没网络|网络不行|网络不好|网不好|网不行|转圈|搜不到|咬断|挖断|弄断|发烫|不工作|离线|断断续续|频繁掉|延迟高|上不了|上不去|又断|还是不行|还是没好|又不行了|没修好|天天断|老断|老是断|总断|破网|烂网|看不了|看不成|看不到台|没图像|没图|收不到台|不好使|不出(?:画面|图|声|影|台|人儿)|(?:客人|顾客|店|收款)[^ ]{0,8}[扫刷付]不[了到上出起成]|[扫刷]不[了到上出成](?:来)?(?:[收付]款|二维)?码|没(?:有)?画面|线(?:路)?中断|网络?中断|唔到网|[上连睇开用]唔到|(?:坏|烂|断|慢|死|瓜)咗|冇(?:网|信号)|网(?:好|很|太|有点|总|老)?卡(?!号)|灯(?:在|老是?)?一?直?(?:在)?闪|红的?[ ,]?一直(?:在)?闪/
const ENGLISH_SYMPTOM =
  /\bno (?:internet|wifi|signal|network|connection|light|picture|sound)\b|\b(?:internet|wifi|wi fi|network|connection|tv|modem|router|line|fib(?:er|re)|signal|it|light|broadband)\b.{0,20}\b(?:buggered|banjaxed|goosed|gubbed|fucked|don (?:die|spoil|go|scatter|cut|comot|quench|seize|finish)|no dey(?: work)?|down|slow|dead|broken|out|off|toast|kaput|knackered|borked|bricked|died|packed up|on the fritz|acting up|playing up|dropping|drops|not working|isn't working|doesn't work|unstable|lagging|red|black|blinking|gone|bad|stopped|keeps)\b|\b(?:can't|cant|cannot|can not) (?:get online|connect|watch|go online|get on)\b|\blagging\b|\bbuffering\b|(?<!\b(?:no|not a) )\bred light\b|\bkeeps (?:dropping|disconnecting|cutting|freezing)\b|\bbroken\b|\bnot working\b|\bstopped working\b|\bslow (?:internet|wifi|speed)\b|\bkeep freezing\b|\b(?:internet|net|wifi|wi fi|network|connection|tv|modem|router|line|signal|broadband|phone)\b.{0,16}\b(?:not? work(?!ed)|do(?:es)?(?: not|n'?t) work|not (?:good|ok|okay|fine|connect)|no good)\b(?! for me)|\b(?:it|this) (?:is )?(?:not?|dont|doesnt) work\b(?! (?:for|with|on|out))/

/** Phrases inside longer messages, the first that is found counting, behind those that are looked for before them. */
export const PLAIN_PHRASES: readonly (readonly [Purpose, readonly RegExp[]])[] = [
  [
    'opt_out',
    [
      /退订|拒收|(?:不要|别|停止).{0,4}(?:再)?(?:发送?|推送)(?!编号|单号|验证码).{0,6}(?:消息|短信|广告|信息|营销)?|不想.{0,3}收到|移出群发|从名单/,
      /\bunsubscribe\b|\b(?:stop|no more|quit) (?:texting|messaging|sending|the ads|messages|spamming|with the ads)|\bremove (?:me|this number|my number) from\b/,
    ],
  ],
  [
    'wrong_person',
    [
      /打错(?:了|电话)|发错(?:了|人)|认错人|搞错人|找错人|收错|不是本人|我不姓|不是我的订单|没这个人|号主不是我|没办过你们|没装过什么/,
      /\bwrong (?:number|person)\b|\bnot my order\b|\bisn't my order\b|\bnot a customer\b|\bbelongs to someone else\b|\byou have the wrong\b(?! (?:address|house|building|flat|street|place|door))/,
    ],
  ],
  [
    'contradict',
    [
      /^.{0,8}(?:我|我们|家里)(?:一直|当时|明明|那天|昨天|今天)?(?:都)?(?:有人)?在家(?:里)?(?:等|呢|啊|呀|的|等着|等了|$).{0,20}$|^.{0,6}(?:一直|明明)(?:都)?(?:有人)?在家|(?:根本|压根|明明|就)没(?:有)?(?:人|师傅)?(?:来过?|敲门|打电话|联系)|^(?:师傅|人)?(?:根本|压根|就)?没(?:来人|人来)(?:过|啊|呀)?(?:$| )|在家.{0,6}(?:你们?|师傅|人|谁)(?:也|都|就|却)?(?:没|不)(?:有)?(?:人)?(?:来|到|见)|没有?人(?:来过|敲过?门|按过?门铃)|在家.{0,10}没(?:有)?(?:人|师傅)?来(?!电|信号|网)|^(?:可是?|但是?|明明|其实)?(?:你们|师傅|他们?|人)(?:都|也|可)?没(?:有)?来(?:过)?(?:啊|呀|的)?(?:$| )|(?:家里|我家|屋里)一直都?有人|没(?:有)?出过?门|不是我(?:们)?的(?:问题|原因|责任|错)|哪有(?:的事|什么|下)|胡说|瞎说|不是这样的|乱讲|谁(?:说|让|叫)(?:你们?)?(?:我)?(?:要)?(?:取消|改)|我(?:可)?没(?:有)?(?:说|要求?|让你们?|叫你们?|同意|申请)(?:过)?(?:要)?(?:取消|改)/,
      /\b(?:i was|we were|(?:i|we) stayed|(?:i|we)(?:'ve| have) been) (?:(?:at )?home|(?:in|here|there) (?:all|the whole|waiting))\b|\b(?:you|they|he|she|the (?:technician|engineer|installer|guy)) (?:never|didn't|did not) (?:come|came|show(?:ed)? up|turn(?:ed)? up|knock(?:ed)?|ring|rang)\b|\b(?:nobody|no one|noone) was here\b|\bi (?:have )?waited (?:at home|all)\b|\b(?:nobody|no one|noone) (?:ever )?(?:came|knocked|called|rang|turned up|showed up)\b|\bthat(?:'s| is) not true\b|\bnot my fault\b|\bthat(?:'s| is) a lie\b|\bi (?:didn't|did not|never) (?:ask|asked|cancel|cancelled|canceled|agree|agreed|want)\b.{0,20}(?:cancel|move|change|that|it)?|\bwho (?:cancelled|canceled|moved)\b/,
    ],
  ],
  [
    'leave',
    [
      /退网|销户|(?:宽带|网络?|套餐)(?:给我)?(?:不用了|不要了|注销|退了)(?!.{0,6}(?:好了|恢复|正常))|(?:换|转)(?:到)?(?:别家|别的(?:公司|运营商)|其他运营商)(?!的?(?:师傅|人|地方|时间))|携号转网/,
      /\b(?:close|cancel|terminate|end) (?:my|the|our) (?:account|contract|subscription|broadband|internet(?: service)?|service)\b(?! (?:\w+ )?(?:visit|appointment|booking|repair|install\w*|call|engineer|technician|guy|order|job)s?\b)|\b(?:switch|switching|change|changing) (?:my |to (?:another|a different) )?(?:provider|company|isp)s?\b(?! (?:name|address|details?|number|phone|email)\b)/,
    ],
  ],
  [
    'human',
    [
      new RegExp(CALLS_FOR_PERSON.zh),
      new RegExp(CALLS_FOR_PERSON.en),
      /转?人工|真人|活人|(?:怎么|咋|哪里)(?:投诉|举报)|(?:转|找|接|叫|要).{0,3}(?:客服|经理|领导|值班|主管|班长)|(?:打电话|回电话|回个电话|来个电话|回电)(?:给我)?|跟.{0,4}(?:经理|人).{0,2}说|换个会说话/,
      /\b(?:talk|speak|chat) (?:to|with) (?:a |an |the |some)?(?:real |live |actual )?(?:person|human|someone|somebody|agent|representative|operator|manager|body)\b|\b(?:real|live|actual) (?:person|human|agent)\b|\bcustomer service\b|(?<!\b(?:my|his|her|our|their) \w+ (?:just |will |did |keeps? |may |might )?)\bcall me\b|\bhuman\b|\bhate bots\b|\bsomeone call\b|\bget me (?:a|an|the) (?:person|manager|agent)\b|\ba person please\b/,
      // What our people broke besides the line is no repair, and whether it is paid for is for a person to say.
      /(?:弄|打|碰|砸|搞|损|钻|划|撞|刮|踩)[坏破烂脏花伤裂碎](?:了|掉)?[^,，。]{0,6}(?:墙|地板|地砖|瓷砖|家具|柜|门|窗|桌|椅|沙发|吊顶|天花板|窗帘|花瓶|车)|(?:墙|地板|地砖|瓷砖|家具|柜子?|门|窗户?|桌子?|椅子?|沙发|吊顶|天花板|窗帘|花瓶|车)[^,，。]{0,4}(?:被|让|给)[^,，。]{0,8}(?:弄|打|碰|砸|搞|损|钻|划|撞|刮|踩)[坏破烂脏花伤裂碎]|索赔|要求(?:你们|公司)?赔偿(?![^,，。]{0,4}[吗么?？])|^(?!.*(?:取消|撤)).*(?:(?:退|还)(?:我|还|回|给我|一下)*(?:钱|款|费(?!用))|(?:钱|费用?|款)(?:都|也|给我|必须|得|要|快|赶紧)*退(?!不|网|订)(?:了|给|回|还|我|$))/,
      /\b(?:damag|broke|ruin|scratch|smash|crack)\w* (?:my|our|the) (?:wall|floor|tile|furniture|cupboard|cabinet|door|window|table|sofa|ceiling|car)s?\b|\b(?:demand|claim) (?:a )?compensation\b|^(?!.*\bcancel).*(?:\brefund|\b(?:my|the) money back\b)/,
    ],
  ],
  [
    'why',
    [
      /^(?:你们?|那|这)?(?:为什么|为啥|凭什么|凭啥|(?:咋|怎么)(?=又|(?:会|给我).{0,8}了))(?:又|要|会|给我|把){0,2}(?!.{0,4}(?:不能|不可以|不让|不给)).{0,6}(?:改|换|推迟|取消|撤)(?!.{0,4}(?:一下|吗|么)$)[^ ]{0,10}$/,
      /^(?:but |and |so )?(?:why|how come)\b(?! (?:not|don't|dont)\b)(?!.*\b(?:i want|i need|please|instead|can (?:you|we)|book)\b).{0,40}\b(?:mov|chang|cancel|resched|postpon|withdr)\w*/,
    ],
  ],
  ['start_over', [/重新开始|从头(?:再)?来|从头开始/, /\bstart over\b|\bstart again\b/]],
  ['go_back', [/返回上一步|回到上一步|上一步/, /\bgo back\b(?! to (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|tom))/]],
  [
    'cancel',
    [
      /(?<!你们?|师傅|被|又|把我|放我)鸽了吧$|(?:取消|撤销|撤掉|撤了).{0,6}(?:工单|预约|订单|上门|单子|维修|安装|服务|报修|移机|检测|巡检|装机)|(?:预约|订单|单子|工单|上门|安装|维修|报修).{0,4}(?:取消|撤|不要了)|(?:不用|不必|无需|无须|毋须|毋庸|不消|不劳|不需要?|用不着|唔使|唔驶|唔洗)(?:再)?(?:来(?!电|信|消息|短信)|嚟|劳|上门|修(?!改)|装(?!修)|派)|(?<![早晚]上|清早|早晨|[上中下]午|傍晚|夜里|半夜|白天|[点前])(?:别|不要|甭|莫|勿)(?:再)?(?:过)?(?:来|上门|派)(?:人|师傅|[了咯喽咧哈啦][撒嘛吧哈]?$|$)|(?:别|不要|甭|莫|勿)(?:再)?(?:过)?(?:来|上门|派)(?:修|装)?[了咯喽咧啦](?!晚|早)|^(?:那|就|行了?|算了|好了|嗯|[ ,，])*不来了[撒吧哈嘛咯]*$|恁白来了(?=[中行吧]|$)|退单|撤单|撤回|不(?:装|修|移|约|搬)了|^(?:嗯|好的?|是的?|对的?|那|就|都|请|帮我|给我|先)*撤(?:了|掉|销|单)(?:吧|了|啊|呀)*$|不想(?:装|修|要)了|唔使嚟|把单子关|取消(?:掉|啦|咗|哩|咯|喽|了(?:吧|算了|得了)|算了|吧(?!台))|(?<![不别没未甭莫勿被么能何咋谁会人们傅户]|不[想要用能会是])取消(?= |$)/,
      /\bcancel\b(?! (?:this|that)$)|\b(?:no need to|needn't|neednt|need not|don't (?:need|have) to|dont (?:need|have) to) (?:bother to )?(?:come|visit|send|bother)\b(?! (?:calling|ringing|texting|messaging|to (?:call|ring|text|message)|before|until|till|so early|too early|me|us)\b)|\b(?:don't|dont|do not) (?:come|send|bother)\b(?! (?:calling|ringing|texting|messaging|to (?:call|ring|text|message)|before|until|till|so early|too early|me|us)\b)|\bno need (?:of|for) (?:(?:you|any|an?|the|your) )?(?:sending|coming|visit(?:ing)?|technician|engineer|installer|line ?man)\b|\bcall (?:it )?off\b|\b(?:treat|consider|regard|mark) (?:it|this|that|the \w+|my \w+)(?: visit| appointment| booking)? (?:as )?(?:cancell?ed|withdrawn|closed)\b|\bnot to (?:come|bother)\b|\bno longer (?:need|want)\b|\bdon't need (?:the|a) (?:visit|technician|appointment)\b/,
    ],
  ],
  [
    'book',
    [/(?:光猫|路由器?|网线|机顶盒|面板|光纤|设备).{0,8}[挪移迁]|[挪移迁].{0,8}(?:光猫|路由|网线|机顶盒|面板|设备)/],
  ],
  [
    'move',
    [
      /(?<![别不没])[挪改](?=(?:下下?|这|本)?(?:周|星期|礼拜)[一二三四五六日天])|改(?:一下|下|个)?(?:时间|期|约|日子|预约)|(?:改|换|挪|推|延|调|移|提前|推迟|顺延)(?:整|后|迟|早)?(?:到|成|为|至)|改(?:做|作|去|回)|(?:嗰|那)[单张次趟个].{0,3}搬[去到]|换(?:个|一个|一下|下|別的|别的)?(?:时间|日子|天)|另(?:外)?约|有(?:更|再)?早(?:一?[点些])的|改天|改日|推迟|延后|往后推|往后延|往前提|提前(?!.{0,6}(?:告|通|说|打|联系|给我|电话|发|讲))|延期|改预约|预约.{0,6}改|调整.{0,4}时间|时间.{0,4}(?:冲突|改|换|调)|(?:早|晚)(?:点|些|一点|个|两个|半).{0,6}来|^(?:那|请问|我想|能|能不能|可以|可不可以|想)?再?(?:早|晚|迟)一?[点些]儿?(?:行|可以|成|好|能|方便)?(?:吗|不|么|嘛|呗|行不行|可不可以|吧)$|错开|想改|要改|reschedule/,
      /\breschedul\w*\b|\b(?:change|move|shift|push|switch|bring|swap) (?:my|the|our|it|this|that|to)\b.{0,30}|\b(?:postpone|pre-?pone)d?\b|\b(?:another|different|other) (?:day|time|date)\b|\bbring .{0,12}forward\b|\bearlier (?:slot|time|appointment|visit)\b|\bcan (?:it|you|they|he|we)(?: be| come| do| make it)? (?:a (?:bit|little) )?(?:later|earlier|sooner)\b|^(?:a (?:bit|little) )?(?:later|earlier|sooner)(?: please)?$|\bpush (?:it|this|that|my \w+) back\b|\brather do\b|\bmake it .{0,20}instead\b|\b(?:come|visit|be here|do it) .{0,20}\b(?:instead|rather than)\b/,
    ],
  ],
  [
    'show',
    [
      /^(?:那|请问)?(?:师傅)?(?:现在)?(?:走?到哪|在哪)(?:儿|里|了|呢|啊|呀)*$|(?:那[个次家单]的?|(?:那[个次家单]的?|的)(?:检测|维修|装机|安装|移机|检查|上门|预约))(?:是|到底|大概)?(?:几点|什么时候|啥时候|哪天|几号)(?:会|能|要)?(?:来|到|上门|过来)?(?:啊|呀|呢|嘛)*$|我的(?:预约|订单|上门)|(?:查|看|查询|查看)(?:一下|下|看)?.{0,4}(?:预约|订单|上门时间|进度)|(?:师傅|安装师傅|维修师傅|工程师|你们的人|人).{0,6}(?:什么时候|几点|啥时候|哪天|多久|几时|到哪|走到哪|在哪|还没到|在路上|何时|怎么还不)|(?:什么时候|几点|啥时候|哪天|何时).{0,6}(?:上门|到我家|来着)|约(?:上|过|的|好).{0,4}(?:吗|没有|没|什么时候|哪天|几点)|上门时间|预约.{0,5}(?:什么时候|几点|哪天|吗|成功|状态|时间是)|还要等多久|几分钟能|^(?:是|那|到底|所以)?(?:几号|几点|哪天|哪一天|星期几|周几)(?:啊|呀|呢|来|来着|上门)?(?: ?.{0,8}记.{0,4})?$|我?约的?(?:是|到|在)?(?:几号|啥时候|什么时候|几点|哪天)|^(?:帮我|麻烦|给我|再)?催(?:一下|一催|催)?(?:师傅|单)?$|快到了|有没有给我安排|确认下是|到哪一步|处理了没|受理|分配好了没|^(?:是|那)?(?:谁|哪个|哪位|什么人|边个|边位)(?:师傅)?(?:来|嚟|上门|过来|过嚟|负责)|师傅是(?:谁|哪[个位]|哪(?:里|儿)?的?人|男的|女的)|(?:来的|上门的)(?:师傅)?是(?:谁|哪)|(?:怎么|为什么|为啥|咋)(?:还|都)?(?:没有?|不)(?:人|师傅)?(?:来(?!电|信号|网)|到(?!\d|[一二两三四五六七八九十半几])|上门|见人)|还(?:要|得)多久|(?:要|得)等多久|^(?:师傅|人)?还没(?:来|到|见)|(?:师傅|点(?:多|半|钟|[\d一二三四五])*(?:分|刻)?了|现在|今天)[,， ]*(?:的)?人呢|(?:人|师傅)(?:来了|到了)(?:没有?|吗)|还来不来|连?个?人影(?:都|也)(?:没|不)|师傅(?:是?叫(?:什么|啥)|姓(?:什么|啥)|贵姓|(?:的)?名字|电话)|^(?:那|大概|请问)?(?:他|师傅|你们|人)?(?:几点|啥时候|什么时候|多会儿?|几时)(?:能|会|才|要|可以)?(?:来|到|过来|出发|动身)/,
      /\b(?:when|what time)(?:'s| is| are| does| do| will)\b.{0,20}\b(?:appointment|visit|technician|engineer|coming|booking|arriv\w+|come|here|installer|guy|turn|show|inspection|repair|installation|relocation)\b|^is (?:he|she|the (?:installer|technician|engineer|guy)|somebody|someone|anyone|anybody) (?:here|there)(?: yet| now| already)?$|\bwhere(?:'s| is| are)\b.{0,15}\b(?:technician|engineer|guy|installer|he|you|man)\b|\bmy (?:appointments?|bookings?|visits?)\b|\bis my .{0,12}(?:confirmed|booked)\b|\bbooking go through\b|\bon (?:his|her|the|their) way\b|\beta\b|\bwhy (?:is|are|has|have|hasn't|haven't) (?:nobody|no one|noone|he|she|they|you|the \w+|anybody|anyone)(?: not)? (?:here|come|arrived|there|shown up)\b|\bwhere are you\b|^(?:(?:so|and|but|wait|ok|abeg) )*who(?:'s| is| will be|'ll be| will)?(?: (?:even|actually|exactly|the hell|gonna|going to|be|dey))* (?:coming|comin|come|visiting|the (?:technician|engineer|installer|guy|person coming|man coming|one coming)|una (?:dey|go) send|(?:are )?(?:you|u) (?:guys )?(?:sending|send))|\bwhich (?:technician|engineer|installer)\b|\b(?:technician|engineer|installer|guy)'?s name\b|\bhow (?:long|many more minutes)\b|\bpicked up my order\b|\bstill waiting\b/,
    ],
  ],
  // 等了半天了网页还打不开: the trouble counts, not how long it lasts.
  ['book', [CHINESE_SYMPTOM, ENGLISH_SYMPTOM, MIXED_SYMPTOM]],
  [
    'show',
    [
      /等(?:你们|你|了)*(?:半天|一上午|一下午|一整?天|大半天|好久|(?:一|两|三|半|几)个(?:多|半)?(?:小时|钟头))(?:了|没|都|还|也)/,
    ],
  ],
  [
    'compensation',
    [
      /(?<!没)赔(?:钱|偿|付|我|吗|不赔|多少|给)|怎么赔|谁(?:来)?赔|(?:必须|得|要)赔|补偿|误工费|(?:损失|耽误).{0,6}(?:谁(?:来)?(?:赔|出|承担|负责)|怎么(?:算|办|赔))|\bcompensat\w*\b/,
    ],
  ],
  [
    'book',
    [
      /[蹲求](?:一?个|一?位)?(?:维修|装机)?师傅|预约|约(?:个|一下|下|师傅|时间|上门|人)|约一个|给我约(?![过好])|上门|派(?:个|一个|一下)?(?:人|师傅)|(?:来|过来|找)(?:个|一个|一下|下|我家|人|给我|帮我|能)?.{0,4}(?:修|看|装|弄|检查|瞧|接|搞|人)|报修|报障|维修|修(?:一下|下|网|宽带|电视|理)|(?:装|安装|办|拉|开通|新装|接|通)(?:个|一个|一条|第二条|新|一下)?(?:宽带|光纤|网|电视|网络|光猫|路由|wifi|机顶盒)|移机|搬家|搬到|迁(?:移|到|机)?|挪(?:到|个|一下)|检测线路|检查.{0,3}线路|能来|来装|可以装|来人|有师傅/,
      /\b(?:depute|dispatch|deploy|assign|allot)\b.{0,16}\b(?:technician|engineer|installer|line ?man|staff|person|someone|somebody|man|guy)\b|\b(?:book|schedule|arrange|make|set up|need|want|get)\b.{0,25}\b(?:visit|appointment|technician|engineer|install\w*|repair\w*|inspection|someone|somebody|guy)\b|\b(?:send|have) (?:someone|somebody|a|an|the)\b|\b(?:someone|somebody|technician|engineer) .{0,15}(?:come|look|visit|fix|out)\b|\bcan (?:you|someone|somebody) (?:come|fix|visit|send|install|repair)\b|\b(?:repair|fix|install|set up|inspect|installation|hook up)\b|(?<!n't |not )\b(?:like|want|need|get|fit|lay|order)\b.{0,25}\b(?:install\w*|new (?:\w+ )?(?:line|connection|internet|broadband|fib(?:er|re)|wifi))\b|\b(?:internet|broadband|wifi|fib(?:er|re)|line) (?:put|fitted) in\b|\bget (?:me|us) connected\b|\bsign (?:me |us )?up for (?:\w+ )?(?:internet|broadband|fib(?:er|re)|wifi)\b|\bmov(?:e|ing) (?:house|home|flat|apartment|my (?:line|internet|broadband|router|modem))\b|\brelocat\w+\b|\bnew (?:flat|house|apartment|place)\b|\bmoving\b|\b(?:send|want|need|get|let|call) (?:the |a |one |your )?师傅|师傅 (?:to )?(?:come|visit|look|check)\b|\b(?:check|test|look at|inspect) (?:the|my|our) (?:line|wiring|cables?|network|connection|router)\b/,
    ],
  ],
  ...VISIT_QUESTION_PHRASES,
  [
    'help',
    [
      /怎么(?:用|操作|预约)|咋(?:个)?(?:用|操作|弄)|有(?:哪些|什么|啥)功能|你能(?:做|干)(?:什么|啥)|该怎么/,
      /\bwhat can (?:you|i)\b|\bhow (?:do|does|can) (?:i|this|it)\b|\bhelp\b|\bwhat sort of\b/,
    ],
  ],
  [
    'stop',
    [
      /(?:都|全)?(?:别弄|不弄|别搞)了(?= ?(?:拉倒|算了)|$)|算了不|不弄了|先这样|不说了|先放放/,
      /\bforget it\b|\bnever ?mind\b/,
    ],
  ],
  [
    'bye',
    [
      /再见|拜拜|没别的事|没事了|没啥事|(?:我|先|去|要|困死了|晚安)?睡(?:了|觉)(?:去|了|啦)*$|晚安/,
      /\bbye\b|\bthat's all\b/,
    ],
  ],
  ['thanks', [/^.{0,6}(?:谢谢|谢啦|谢了|蟹蟹|多谢|感谢|辛苦了).{0,6}$/, /^.{0,10}\bthanks?\b.{0,20}$/]],
  [
    'greet',
    [
      /^(?:(?:喂+|哈喽|你好|您好|在吗|在么|在不|有人吗|有人在吗|有人没|客服)[ ,，]*){1,3}$/,
      /^(?:你好|您好|早上好|下午好|晚上好|哈喽|嗨).{0,3}$/,
      /^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b.{0,10}$/,
    ],
  ],
  [
    'anger',
    [
      /(?:来过|来了|到了).{0,12}(?:(?:又|就|扭头|转身)走了?|没(?:带|修|弄|装|搞)|不会(?:修|弄|装))|\b(?:came|turned up|showed up)\b.{0,40}\b(?:left|went away|without (?:the|his|any) tools?)\b/,
      /气死|气人|恼火|火大|太慢|(?:咋|怎么|为啥)[这那恁么样]{0,3}慢|(?:打|催|说|找|问|报)[了过]?(?:[两三四五六七八九十好几多无数]|\d)+(?:[次遍回]|个电话)|第[三四五六七八九十\d]+[次遍回]|第二[次遍回]了|耍(?:我|人|猴)|骗(?:我|人|子)|(?<![我他她你咱])妈的|傻逼|王八蛋|[操日]你(?:妈|大爷)|(?:服务|态度).{0,4}(?:差|烂|垃圾)|什么(?:破|烂|垃圾|态度|服务态度)|这[是叫]?什么服务|垃圾|坑人|忽悠|糊弄|敷衍|离谱|太过分|[受忍]不了|没人管/,
      /\b(?:ridiculous|unacceptable|outrageous|disgraceful|pathetic|useless|furious|fed up|sick of|worst|a joke)\b|\b(?:so|really|very) (?:angry|annoyed|frustrated|upset|disappointed)\b|\b(?:third|fourth|fifth|\d+th) time\b|\b(?:terrible|awful|horrible|appalling) service\b/,
    ],
  ],
]

export const SYMPTOMS = [CHINESE_SYMPTOM, ENGLISH_SYMPTOM, MIXED_SYMPTOM]
const KINDS: readonly (readonly [SaidVisitKind, RegExp])[] = [
  [
    'move',
    /移机|搬家|搬(?:到|去|了)|迁(?:移|到|机)|迁移|挪|移(?:到|一下)|换(?:个)?地方|新地址|\bmov(?:e|ing) (?:house|home|flat|apartment|to|my)\b|\brelocat\w+\b|\bmoving\b|\bnew address\b/,
  ],
  [
    'inspection',
    /检查|检测|巡检|体检|查线路|测一下|\binspect\w*\b|\bcheck (?:the|my|our) (?:line|wiring|cable|network)\b|\bcheck up\b|\b(?:check(?:ing)? of the line|line check)\b/,
  ],
  ['repair', /报修|维修|修(?!好了)|看看|瞅瞅|瞧|故障|接一下|调一下|\brepair\w*\b|\bfix\w*\b|\bbroke\w*\b/],
  ...SYMPTOMS.map((words) => ['repair', words] as const),
  [
    'install',
    /装|开通|办(?:个|理)?宽带|拉(?:一)?(?:根|条)|通网|新房|\binstall\w*\b|\bset ?up\b|\bnew (?:\w+ )?(?:line|flat|house|apartment|place|connection|internet|broadband|fib(?:er|re)|wifi)\b|\b(?:internet|broadband|wifi|fib(?:er|re)|line) (?:put|fitted) in\b|\bget (?:me|us) connected\b|\bsign (?:me |us )?up for\b|\bhook up\b|\bneed internet\b|\bget (?:internet|broadband|wifi)\b/,
  ],
]

/** The kind of visit that a message names, or that the trouble it tells of needs. */
export function readVisitKind(plain: string): SaidVisitKind | undefined {
  const said = withoutPretence(plain)
  return KINDS.find(([, words]) => words.test(said))?.[0]
}
