/** What is said not to be meant, or not to be wrong: 不是安装, nothing wrong, 没有坏. */
export const DENIED =
  /(?:不是|没说|不用|不需要|并非)(?:要|来)?(?:安装|装机|维修|报修|修|移机|检测|检查|巡检)|没(?:有)?(?:什么|啥)?(?:坏|毛病|故障|问题)|(?:一切|都)正常|\b(?:not|isn't|no) (?:an? |the )?(?:install\w*|repairs?|move|inspection|faults?|problems?|issues?)\b|\bnothing(?:'s| is)? (?:wrong|broken)\b/g
/** 修的那单撤了: a work that is given up. */
export const GIVEN_UP = /[修装移](?:机|网)?的?那?个?[单次](?:子)?[^,，。!]{0,4}(?:撤|取消|不要|算了|退)/g
/** 报修，啊呸，是新装; a repair, sorry, installation: what was said before it was put right. */
export const TAKEN_BACK =
  /^.*(?:呸|不对|说错了?|哦不|打错了?|\b(?:sorry|no wait|i mean|i meant|scratch that|actually))[,，!. ]*(?=[^,，。;]{0,16}(?:装|修|移|迁|检|查|\binstall|\brepair|\bmov|\binspect|\bnew line))|^.{0,20}\brepair\b.{0,24}\b(?:working|fine|ok|back) (?:again|now)\b(?=.*\b(?:inspect|check))/
/** 装修 does up a room, 移动 is a company, 弱电箱 a box on the wall. */
export const OTHER_THINGS = /装修|装潢|装饰|弱电|慢慢|移动(?!一下|下|到|位置|光猫|路由)/g
/** 刚装好的网, 上次装的面板: an installation that is over tells which thing is meant. */
export const INSTALLED =
  /(?:才|刚|刚刚|上次|上回|上周|上个?月|昨天|前天|前几天|之前|去年|你们)(?:给我|新|来|才|刚)?安?装(?:好|完|上)?(?:了|的|没)?|安?装(?:好|完)了?(?:才|没|就|又|的|以后|之后|后)|\b(?:just|recently|newly|last \w+) (?:been )?(?:installed|fitted|set up)\b|\b(?:installed|fitted|put in|set up) (?:last|yesterday|just|by|only)\b|\byou (?:put in|installed|fitted)\b/g
/** 装了你们的宽带天天掉: beside what is broken, done as well. */
export const MAY_BE_INSTALLED = /(?<![没不来未])安?装(?:好|完|上)?(?:了|的)/g
/** 租客搬进来了, moved in: who came to live there wants a line, not an old one moved. */
export const MOVED_IN = /搬(?:进来?|来|入)(?:了|的)?|\bmov(?:ed|ing) in(?:to)?\b|\bjust moved\b/g

/** A line or a device goes elsewhere. */
export const MOVE =
  /移个?机|[迁移搬挪](?:个|一)?(?:一?下)?(?:宽带|网线?|光?猫|路由器?|机顶盒|盒子|设备|线路?|电视|位置)|(?:宽带|网|光?猫|路由器?|机顶盒|盒子|设备|线路?|电视|机子|座机|电话)[^,，。!?]{0,14}?(?:[迁移搬挪]|(?:转|拿|带|换|改)(?:到|去|过去))|迁(?:移|到|机|址|过|往)|拆(?:过去|到)|[想要得能](?:换|挪|改)到(?!周|星期|礼拜|下|明|后|上|早|晚|\d)|(?:宽带|网|线)[^,，。!?]{0,8}(?:跟(?:着)?我?|一起|一块)(?:走|过去|带走)|挪(?:到|位|个?地方|一下|过|挪|[进去]?新[屋家房])|移(?:到|一下|位|动|过)|\brelocat\w+\b|\b(?:move|shift)\w* (?:it|this|that|them) (?:across|over|upstairs|downstairs)\b|\b(?:transfer|move|shift)\w*\b[^.,;!?]{0,30}\b(?:to|into|upstairs|downstairs|another|new|transferred|moved)\b|\b(?:take|bring)\w* (?:my|the|our) (?:\w+ )?(?:line|internet|broadband|wi-?fi|service|router|modem|contract)\b|\b(?:transferred|moved|shifted)\b[^.,;!?]{0,12}\b(?:upstairs|downstairs|room|over)\b|\bneed\b[^.,;!?]{0,30}\b(?:moved|transferred)\b|\bmove (?:my|our|the) (?:\w+ )?(?:line|internet|broadband|wi-?fi|service|router|modem|box|phone)\b/
/** A household goes elsewhere, and its line with it unless a new one is asked for. */
export const MOVE_HOUSE =
  /搬(?!进|来|入|不|得|货|东西|砖|[椅桌柜箱])|换(?:个|了个)?(?:地方|房子|地址|位置|房间)|换址|换租|新地址|\b(?:chang|switch)\w* (?:the |my |our )?(?:house|flat|apartment|address|home)\b|(?<!\b(?:threaten\w* to|(?:tenants?|lodgers?|guests?|they|he|she)(?: \w+){0,2}) )\b(?:mov|shift)(?:e|ing)? (?:house|home|flats?|apartments?|office|to|out|places?)\b|\b(?:house|home|office) move\b|(?<!not )\bmoving\b|\bnew address\b/

export const INSPECTION =
  /巡检|体检|[量验](?:量|验|一下|一量|一验)|验线|查一?遍|排查|保养|维护|(?:看|瞧|瞅|睇)(?:一?下|看|一遍|睇)(?:我?家里?的?)?(?:线路|布线| 箱)|(?:线路|布线| 箱)[^,，。!?]{0,3}(?:看看|看一?下|看一?遍)|年检|抽检|检测|检查|检验|查(?:一)?下?(?:查)?(?:线路|信号|线|网)|(?:线路?|信号|网络|设备)[^,，。!?]{0,5}查(?:查|一?遍|一?下|看|清)|测(?:一下|下|一测|测|试|量|速|网速|信号)|(?:线路|网络|信号)评估|安不安全|安全隐患|\binspect\w*\b|\bcheck[ -]?ups?\b|\b(?:check|test|measure|survey|assess|audit)\w*\b[^.,;!?]{0,20}\b(?:lines?|wiring|cables?|cabling|network|signal|coverage|speed|connection|wi-?fi|internet|broadband|fib(?:er|re))\b|\bonce[ -]over\b|\blook(?:ed)? (?:at|over) (?:\w+ )?(?:lines?|wiring|cabling)\b|\b(?:line|signal|wi-?fi|network|speed|routine|health|safety|annual) (?:check|test|survey|audit|assessment|maintenance)s?\b/

export const REPAIR =
  /报修|报障|抢修|检修|维修|修(?!好了|完|过)|整好|故障|(?<!直)接(?:一下|上(?!门)|好|线)|调(?:一下|下|试|一调)|\brepair\w*\b|\bfix\w*\b|\bmend\b|\bbroke\w*\b|\bfault\w*\b|\btroubleshoot\w*\b|\bput (?:it|this|that) right\b|\brewir\w+\b|\bsort (?:it|this|that|my|the|out)\b/
/** What is wrong, in the words of whoever wants somebody to come because of it. */
export const BROKEN =
  /断|坏|(?<![办副主银机话量发])卡(?!号|片|里)|掉(?:了|下|线|落)|[老总又常直](?:是|在)?掉|(?:网|信号)[^,，。!?]{0,8}没了|试过|没用(?!过|完|的[东话])|滋滋|冒烟|糊味|焦味|异响|发[烫热]|进水|松(?:了|动|脱)|裂|碎|摔|砸|烧|炸|咬|扯|剪|挖|漏|慢|死机|[黑花蓝]屏|雪花|离线|[红闪]灯|闪红|不(?:亮|灵|稳|通(?!知)|好使|好用|出(?:画|图|声|影|台)|响|工作)|(?:不能|没法|无法)(?:用|上网|看|连|打电话)|[上连看放播打用搜收登听刷]不(?:了|上|到|起|去|来|出|开|动|通|成|见)|开不(?:了机|开|起)|(?<!还)没(?:有|了)?(?:台|影|网(?!线|口|[,，]?(?:想|要))|信号|声音?|图像?|画面|反应|电视看|修好|弄好)|[冇没]得?(?:网|信号|声)(?!线|口)|[调弄搞]乱|时有时无|时好时坏|[解修弄处]?(?:决|理|修|弄)不[了好]|延迟|异常|[起上跑]不来|罢工|趴窝|歇菜|挂了|瘫痪?|报错|错误|失败|超时|丢包|[杂噪]音|串台|马赛克|灭了?(?!火)|不给力|抽风|忽快忽慢|龟速|不认|不转|跳闸|短路|接触不良|破(?!费|产)|折断|[压踩撞拽绊刮泡淹劈]|雷[击打]|打雷|停电|生锈|脱落|耷拉|失灵|失效|丢失|对不上|(?:网络?|宽带|电视|信号|wi-?fi|线路?|路由器?|猫|盒子)[^,，。!?]{0,6}不行|有(?:点|些)?(?:毛病|杂音)|信号(?:很|太|好|特别)?(?:差|弱|不好)|转圈|重启/
export const BROKEN_ENGLISH =
  /(?<!\b(?:come|came|pop|write|put|someone|guy) )\bdown\b(?! (?:the|here|there|to|for me))|\b(?:dead|died|slow|freez\w+|froze\w*|blinking|flashing|rebooting|restarting|dropp\w+|drops|cutting out|buffering|lagging|unstable|damaged|cut|chewed|eaten|snapped|hanging|ripped|torn|loose|fell off|fallen|leaking|burnt|offline|outage|glitch\w*|crackl\w+|dodgy|weak|patchy|spotty|intermittent\w*|unreliable|flaky|stutter\w*|pixelat\w*|static|error|fail\w*|kaput|bust(?:ed)?|knackered|wonky|acting up|playing up|on the blink|crash\w*|stuck|disconnect\w*|trouble|wrong|beep\w*|smok\w*|spark\w*|flood\w*|lightning|exposed|severed)\b|(?<!\b(?:i|we|i'm|we're|i am|we are) )\b(?:not|isn't|isnt|doesn't|doesnt|don't|dont|won't|wont|stopped|no|never) (?:even )?(?:work\w*|connect\w*|load\w*|turn\w* on|respond\w*)\b|\b(?:no|lost|can't get|cannot get|cant get) (?:\w+ )?(?:internet|wi-?fi|network|signal|connection|tv|phone|broadband|online|picture|sound|dial tone|line)\b(?! (?:here|there|yet|in (?:my|the|our) new))|\b(?:can't|cant|cannot) (?:go )?(?:online|connect|watch)\b|\bkeeps? \w+ing\b|\bproblems?\b|\bissues?\b|\bdrilled through\b(?! to)|\bpulled\b[^.,;!?]{0,20}\bout\b|\b(?:tried|resetting|rebooted)\b|(?<!\b(?:it'?s|is|now|all) )\b(?:back|working) again\b/

export const INSTALL =
  /装|安(?=个|一|宽|上网|网)|开通|新(?:开|办)|开户|入网|办(?!公|事)(?:了|个|一?条|理|好|张)?[^,，。!?]{0,6}?(?:宽带|网|套餐|光纤|fttr|千兆)|(?:拉|接|牵|布|加)(?:一|个|新|入)*(?:根|条|股|个|路)?(?:网线|专线|光纤|线|网口|网|宽带|盒子)|要一?[条根个](?:网|宽带|线)|入户|施工|布(?:好|个|一?条)?[网线]|预埋|加装|新增|穿线|开(?:个|一?条|一个)(?:新)?(?:宽带|网)|勘察|勘测|走(?:一)?[条根][^,，。!?]{0,2}线|(?:网|线|光纤)[^,，。!?]{0,4}[拉通接](?:好|上|进|起|过来)|网线都?没有|没有?网线|通(?:个|一下|上)?(?:宽带|网)|(?:想|要|来)(?:弄|搞|整|加|办)(?:个|一个|一条|条|下)?(?:宽带|网|wi-?fi|盒子|光纤)|\binstall(?!ers?\b)\w*\b|\bset(?:ting)? ?up\b(?! (?:a|an|the|my) (?:visit|appointment|time|call|meeting|date|slot|inspection|repair))|\bhook(?:ed|ing)? ?(?:\w+ ){0,2}up\b|\bfitt(?:ed|ing)\b|\bfit (?:it|them|one|my|the (?:box|router|modem))\b|\bnew (?:\w+ )?(?:line|connection|internet|broadband|fib(?:er|re)|wi-?fi|landline|service)\b|\b(?:put|fit|get|have|getting)\b[^.,;!?]{0,24}\b(?:put in|fitted|installed|in at|connected)\b|\bwired in\b|\b(?:second|another|extra|additional|one more) (?:\w+ )?(?:socket|point|box|router|line|outlet)s?\b|\bput (?:the |an? )?(?:internet|broadband|wi-?fi|line)\b|\bpull (?:an?|one|another) \w*line\b|\bactivat\w+\b|\bconnect (?:me|us)\b|\bnew customer\b|\bget (?:me|us|\w+ \w+) connected\b|\bconnect (?:my|our|the) new\b|\bsign(?:ed)? (?:me |us )?up\b|\b(?:need|want|would like|get)\w* (?:to (?:get|have) )?(?:an? )?(?:internet|broadband|wi-?fi|fib(?:er|re)|landline)\b/
/** A new line, whatever else moves: 搬家了要装一条宽带. */
export const NEW_LINE =
  /新装|安装|装(?:个|一?条|一个|宽带|网)|开通|新办|办(?:个|一?条|理)|\binstall\w*\b|\bnew (?:\w+ )?(?:line|connection|internet|broadband)\b|\bneed (?:an? )?(?:internet|broadband|wi-?fi)\b/
/** An order that nobody has come for yet, or a home without a line. */
export const ORDERED =
  /下(?:了|过|的)?单|单子|订单|订(?:了|的)|买(?:了|的)|交(?:了|完|过)(?:钱|费)|付(?:了|完|过)(?:钱|款)|办(?:了|好|完|的)|套餐|新(?:家|屋|房)|新租|刚租|交房|毛坯|\border(?:ed)?\b|\bbought\b|\bsubscribed\b|\bpaid for\b|\b(?:new|got (?:the )?keys to (?:my|our|the)) (?:\w+ )?(?:flat|house|home|apartment|place|office|shop)\b/

/** What is in a home of ours: who wants somebody because of it and says no more wants it mended. */
export const THING =
  /网(?![上点页站格友])|宽带|光纤|wi-?fi|路由|猫(?!咪)|电视|机顶盒|盒子|(?<![在上下离热专])线(?![上下])|信号|摄像头|监控|交换机|座机|面板|插座|遥控|\b(?:internet|net|broadband|router|modem|tv|telly|box|line|cables?|cabling|wiring|sockets?|landline|connection|camera|remote|fib(?:er|re))\b/
/** Whoever comes is to look first: 派个人过来看看, 来睇下. */
export const COME_AND_LOOK =
  /(?:来|上门|师傅|人|上来|帮(?:我|忙)?)(?:给(?:我)?)?(?:看看|瞧瞧|瞅瞅|睇(?:下|睇)|[看瞧瞅]一?[下哈眼])(?!什么|哪|几|周|明|后)|\bcome (?:and )?(?:see|look)\b/
/** What asks for somebody to come. */
export const ASKS_FOR_VISIT =
  /上门|派(?:个|一个)?(?:人|师傅|技术|工人)|[来喊叫找请](?:个|一个)?(?:人|师傅)|预?约|安排|[来嚟过](?:给我)?(?:修|装|测|换|弄|看|接|移|整|调|查)|师傅[^,，。!?]{0,8}来(?![了过])|[能可]以?来(?!过)|来一?[下趟]|报[修装障]|移机|\b(?:book|schedule|arrange|appointment|send|dispatch|come|visit|fitting|engineer out|pop (?:over|round|by|in)|need (?:an? |the )?(?:technician|engineer|tech|repair\w*|guy|man))\b/
