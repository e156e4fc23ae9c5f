import type { Entry } from './lexicon.ts'
import { type Cue, cue, type Mark, mark } from './token.ts'

const marks = (name: Mark, words: string): Entry => [words, () => [mark(name)]]
const cues = (name: Cue, ...words: string[]): Entry => [words.join('|'), () => [cue(name)]]

const MARKS: Entry[] = [
  marks('earlier', '前|之前|以前|前头'),
  marks('before', 'before|prior to|earlier than|ahead of|早于'),
  marks('later', '后|之后|以后|过后|往后|后头|再'),
  marks('after', 'after|past|later than|beyond|following|过了|晚于'),
  marks('around', '左右|前后|上下|来钟|的样子|样子|大概|大约|约摸|约莫|差不多|估摸|大致|大约莫|那会儿|那会|附近|前后脚'),
  marks('around', 'around|about|roughly|approximately|approx|circa|ish|or so|or thereabouts|~|close to|near|around about|somewhere around|near enough'),
  marks('by', '最晚|最迟|不晚于|不迟于|至迟|截止|截至|最晚不超过|最晚到|不超过|no later than|not later than|by|at the latest|latest|not after'),
  marks('from', '从|由|自|from|starting|as of|starting from|beginning'),
  marks('onwards', '起|开始|打后|开外|onwards|onward|on wards|or later|and later|or after|and after|及以后|upwards|and onwards|on forward|forward'),
  marks('to', '到|至|-|到了|直到|to|till|until|til|thru|through|up to|up until|upto|untill'),
  marks('at', 'at|@|on|for|点儿在'),
  marks('between', 'between|btwn|b/w|betw|in between|betwen'),
  marks('or', '或|或者|或是|还是|要么|要不|要不然|要不就|不然|不然就|实在不行|否则|or|either|alternatively|otherwise|else|failing that|or maybe|or else|也|也行|/'),
  marks('and', '和|跟|与|及|以及|and|&|plus|、|as well as|还有|、或'),
  marks('except', '除了|除|除去|除开|除却|except|except for|apart from|other than|excluding|besides|all but|anything but|bar|but not|aside from|exept'),
  marks('correction', '不对|哦不|噢不|啊不|呃不|不不|不不不|说错了|打错了|写错了|讲错了|错了|应该是|我是说|搞错了|记错了|口误|更正|不是不是|啊不是|哦不是|呃不是|诶不对|等等|等下|等一下'),
  marks('correction', 'no wait|wait|sorry|i mean|i meant|actually|scratch that|oops|correction|make that|no sorry|hang on|hold on|rather|my mistake|no no|strike that|ignore that|oh no|whoops|wait no|um no|er no|or actually|nope'),
  marks('moved_to', '改到|改成|改为|换到|换成|换为|挪到|推到|推迟到|延到|延后到|提前到|提到|移到|调到|调整到|调成|调整成|变更到|改约到|改约|改至|推至|改在|放到|顺延到|往后推到|延期到|拖到|挪至|后移到|改|换|往前提到|提早到|换去|改去|挪去|排到|约到'),
  marks('instead_of', '而不是|instead of|rather than|not on|比起'),
  marks('formerly', '原来|本来|原定|原先|之前约|之前说好|之前说|说好|约的是|约的|定的|定好的|之前定的|原约|约好|约好的|已经约了|原本|之前是|预约的是|预约的|预约是|之前预约|之前约的|约了|预约了|现在是|现在约的是|定在|约在'),
  marks('formerly', 'originally|was booked for|was scheduled for|is booked for|is scheduled for|was supposed to|supposed to be|currently|booked for|scheduled for|supposed to come|was meant to|meant to come|was set for|originally booked|had booked'),
  marks('day_before', '前一天|头一天|的前一天|the day before|day before'),
  marks('day_after', '后一天|第二天|的第二天|过后一天|the day after|day after|the following day|the next day'),
  marks('count_of_days', '两天|三天|两日|三日|这两天|两天都|两个晚上'),
  marks('move', 'move|reschedule|change|switch|push|shift|swap|bring|postpone|delay|moved|rescheduled|changed|pushed|resched|reschedual|rearrange'),
  marks('since', 'since|自从|打从'),
]

const CHINESE: Entry[] = [
  cues('particle', '吧', '啊', '呀', '哦', '噢', '嗯', '呢', '嘛', '哈', '的', '那', '就', '那就', '我', '你们', '你', '您', '请', '麻烦', '谢谢', '你好', '您好', '是', '呗', '咯', '啦', '哟', '喔', '欸', '诶', '哎', '嗯嗯', '那天', '这天', '时候', '这个时间段', '这个时间', '时间段', '时段', '这段时间', '期间', '之间', '中间', '内', '以内', '之内', '里', '当天', '那个', '这个', '时间', '比较', '更', '一点', '点儿', '亲', '咱', '咱们', '那我', '我说', '就是', '多谢', '谢了', '辛苦', '辛苦了', '哈哈', '呃', '额', '嘞', '哩', '么', '吗', '不', '没', '要', '吼', '喽', '左右吧', '只', '只能', '只有', '必须', '一定', '帮我', '给我', '帮忙', '都', '这两个'),
  cues('wish', '来', '过来', '上门', '派人', '派师傅', '师傅', '可以', '行', '能', '成', '好', '好的', 'ok', '方便', '有空', '有时间', '得闲', '在家', '有人', '最好', '希望', '想', '安排', '选', '定', '合适', '比较好', '没问题', '没事', '有档期', '约', '预约', '安装', '维修', '检查', '装', '修', '能不能', '可不可以', '行不行', '成不', '中不', '行不', '好不好', '可否', '能否', '行吗', '可以吗', '有吗', '休息', '放假', '不上班', '不忙', '我在', '都行', '空闲', '优先', '靠谱', '欢迎', '等你们', '等师傅', '等你', '中', '得行', '要得', '得空', '有闲', '有工夫', '完美', '最合适', '首选', '也可', '就这个', '回来那天', '能来', '施工', '到家里来', '调休', '没安排', '闲', '搞', '弄', '约个', '约一下', '得', '换', '倾向'),
  cues('busy', '不行', '不可以', '不方便', '没空', '没时间', '没有时间', '没有空', '不在', '不在家', '没人', '没人在', '家里没人', '有事', '有事儿', '不能', '不成', '不得行', '不得空', '没得空', '忙', '很忙', '要上班', '上班', '上课', '加班', '开会', '要开会', '出差', '唔得', '唔方便', '睡觉', '不合适', '去不了', '有安排', '有约', '回不来', '外出', '出门', '要出门', '出去', '不好', '别来', '不要来', '不用来', '不来', '抽不开身', '走不开', '没法', '要接孩子', '接孩子', '赶不上', '来不及', '不得闲', '冇时间', '唔喺屋企', '除外', '不考虑', '值班', '考试', '排除', '不算', '不太行', '不太方便', '不太合适', '都不行', '都不在', '都不方便', '都没空', '就算了', '免了', '要带孩子', '有课', '在外地', '在外面', '没在家', '不便', '不中', '休想', '要去医院', '不可', '来不了', '不能来', '请勿'),
  cues('story', '断', '断了', '断网', '坏', '坏了', '卡', '掉线', '没信号', '没网', '上不了', '账单', '话费', '流量', '扣', '扣了', '扣费', '交费', '缴费', '交的', '充', '充了', '充值', '到期', '合约', '套餐', '打电话', '打的电话', '打了', '等了', '还没到', '没到', '为什么', '怎么', '收费', '费用', '月租', '延迟', '延迟高', '黑屏', '闪', '闪红', '网速', '看不了', '出账', '欠费', '停机', '发票', '优惠', '活动', '办的', '办了', '买的', '装的', '修的', '搬的', '搬来', '搬进来', '报的', '报修的', '报了', '来的', '来过', '修过', '装过', '来了', '开门', '关门', '营业', '停电', '停水', '打游戏', '看电视', '下的单', '下单', '生日', '结婚', '说', '说的', '说来', '到家', '出账单', '出来', '涨价', '扣钱', '块钱', '多少钱', '慢', '网慢', '特别慢', '卡顿', '上网', '用不了', '不能用', '连不上', '就断', '就卡', '就慢', '刚', '刚刚', '一直', '突然', '已经', '过期', '欠', '退', '退费', '退款', '降价', '续费', '生效', '拆', '拆了', '投诉', '刚交', '满', '打不通', '没人接', '放鸽子', '没来', '没有来', '白等', '没人来', '不来人', '下班', '刷', '信号', '烧了', '炸了', '弄断', '挖断', '打过', '找过', '收到', '出生', '看剧', '直播', '网课', '冒烟', '死机', '重启', '跳闸', '红灯', '换的', '换过', '掉'),
  cues('past', '上次', '以来', '那次', '过了', '的时候', '至今', '到现在', '刚才'),
  cues('habit', '每天', '每晚', '每到', '总是', '老是', '经常', '一到', '天天', '三天两头', '时不时', '隔三差五', '有时候', '往往', '通常都卡', '每次', '每个月', '每月', '动不动'),
  cues('greeting', '早上好', '上午好', '中午好', '下午好', '晚上好', '早安', '晚安', '午安', '周末愉快', '周末快乐', '节日快乐', '新年好', '新年快乐', '春节快乐', '圣诞快乐', '元旦快乐', '国庆快乐', '打了一下午', '打了一上午', '等了一下午', '等了一上午', '等了一整天', '等了一天', '等了一晚上', '一下午', '一上午', '一晚上', '一早上', '二十四小时', '24小时', '7x24小时', '今后', '这天气', '今年', '去年', '大前年', '两天了', '元旦快乐', '过年好', '五星', '五一路', '早就', '早晚', '早知道', '前面', '后面', '之前的', '以前的', '后来', '最后', '前台', '后台', '前任', '今天天气'),
  cues('put_off', '改天', '改日', '过段时间', '过一段时间', '以后再说', '下次', '再说', '回头', '过阵子', '过一阵', '另外找时间', '换个时间', '换个日子', '改个时间', '改时间', '晚点再', '先不', '第日', '赶明儿', '往后放放', '再等等'),
]

const ENGLISH: Entry[] = [
  cues('particle', 'please', 'pls', 'plz', 'thanks', 'thank you', 'thx', 'hi', 'hello', 'hey', 'ok', 'okay', 'yes', 'yeah', 'the', 'a', 'in', 'of', 'then', 'maybe', 'perhaps', 'say', 'like', 'just', 'only', 'it', 'that', 'is', 'if possible', 'some time', 'sometime', 'slot', 'time', 'day', 'so', 'well', 'um', 'uh', 'er', 'erm', 'hmm', 'mate', 'guys', 'all', 'any', 'both', 'there', 'during', 'within', "o'clock", 'oclock', 'sharp', 'exactly', 'on the dot', 'dot', 'lah', 'cheers', 'anything', 'some', 'probably', 'possibly', 'ideally', 'to', 'we', 'i', 'my', 'me', 'you', 'us', 'would', 'be', 'this', 'with', 'let', "let's", 'lets', 'how about', 'what about', 'hours', 'hrs', 'h', 'bit', 'a bit', 'next', 'even', 'also', 'too', 'sure', 'yep', 'window', 'slot', 'those', 'these', 'are', 'as', 'will', 'by then'),
  cues('wish', 'come', 'send', 'visit', 'technician', 'engineer', 'works', 'work for me', 'works for me', 'fine', 'good', 'great', 'available', 'free', 'home', "i'm home", 'book', 'schedule', 'do', 'prefer', 'preferably', 'preferred', 'better', 'best', 'perfect', 'suits', 'suit', 'suits me', 'can', 'could', 'can you', 'could you', 'can someone', 'want', 'need', "i'd like", 'would like', 'appointment', 'possible', 'hoping', 'off work', 'day off', 'ideal', 'arrive', 'show up', 'install', 'repair', 'fix', 'set up', 'set it up', 'pop', 'swing by', 'around', 'i am in', "i'll be in", "i'll be home", "i'm in", "i'm around", "i'm off", 'off', 'convenient', 'in all day', 'okay for me', 'make it', 'put me down', 'opening', 'openings', 'slots', 'easiest', 'easier', 'ready', 'expect', 'call round', 'get here', 'be here', 'look forward', 'lovely', 'cool', 'handy'),
  cues('busy', "doesn't work", "don't work", "won't work", 'does not work', 'not work', 'not available', 'unavailable', 'busy', "can't", 'cannot', 'cant', 'away', 'not home', "won't be home", 'out of town', 'working', 'at work', 'in meetings', 'not free', 'no good', 'not good', 'not possible', 'is bad', 'taken', "isn't good", 'impossible', "doesn't suit", "i'm out", 'i am out', 'tied up', 'booked up', 'have work', 'i work', "won't do", 'not great', 'not an option', "isn't possible", "aren't good", "is out", 'are out', 'not ok', 'not okay', "isn't ok", 'not suitable', 'in class', 'on holiday', 'on vacation', 'travelling', 'traveling', 'out all day', "can't do", "can't make", 'wont work', 'doesnt work', 'dont work', "not convenient", 'inconvenient', 'out of the question', "isn't convenient", "not in", "i won't be in", "not at home", "nobody home", "nobody's home", "no one home", 'asleep', 'sleeping', 'doctor'),
  cues('story', 'bill', 'bills', 'plan', 'expires', 'expire', 'expired', 'contract', 'paid', 'charged', 'charge', 'drops', 'dropping', 'dropped', 'went off', 'went out', 'went down', 'stopped', 'slow', 'have been', "i've been", 'has been', 'was', 'were', 'came', 'waited', 'waiting', 'ago', 'called', 'told', 'said', 'closes', 'opens', 'ends', 'starts', 'get off', 'finish work', 'finish', 'get home', 'shift', 'down', 'broken', 'broke', 'died', 'dead', 'signal', 'lags', 'lag', 'lagging', 'buffering', 'cuts out', 'cut out', 'cutting out', 'outage', 'usage', 'invoice', 'payment', 'pay', 'refund', 'installed', 'ordered', 'bought', 'moved in', 'rang', 'phoned', 'spoke', 'opened', 'started', 'happened', 'happens', 'showed up', 'never came', 'no one came', 'nobody came', 'had', 'got', 'did', "didn't", 'due', 'renews', 'renewal', 'fee', 'promo', 'offer ends', 'ran out', 'worked', 'used to', 'birthday', 'not working since', 'offline', 'crashed', 'disconnects', 'freezes', 'keeps', 'goes off', 'goes down', 'finishes', 'leaves', 'leave work', 'leave for work', 'gets home', 'wake up', 'has expired', 'running out', 'signed up', 'joined', 'closed', 'start work'),
  cues('past', 'last time', 'already', 'yesterday\'s'),
  cues('habit', 'every', 'always', 'each', 'usually drops', 'keeps', 'often', 'all the time it', 'constantly', 'at all hours'),
  cues('greeting', 'good morning', 'good afternoon', 'good evening', 'good night', 'gm', 'have a nice weekend', 'have a good weekend', 'nice weekend', 'have a nice day', 'have a good day', 'have a good one', 'have a great weekend', 'have a great day', 'merry christmas', 'happy new year', 'happy holidays', 'nice day', 'good day', 'morning all', 'enjoy your weekend', 'great weekend', 'great day', 'good weekend', '24/7', '24 hours', '2nd time', 'third time', 'second time', 'first time', 'this time', 'long time', 'at the time', 'for the time being', 'in time', 'on time', 'by the way', 'time and again', 'all weekend', 'all night', 'all morning', 'all afternoon', 'all week', 'half an hour late', 'may i', 'may be'),
  cues('put_off', 'another day', 'another time', 'some other time', 'some other day', 'other time', 'later', 'not now', 'next time', 'not yet', 'different day', 'different time'),
]

/** Words that say how times belong together, and whether they are wanted. */
export const CONTEXT_ENTRIES: readonly Entry[] = [
  ...MARKS,
  marks('not', '别|不要|不用|甭|莫|勿|不必|非|不想|不是|唔好|唔使|冇|别在|不要在|not|don\'t|dont|do not|never|no|avoid|anything except|not in|not at|别安排|别约|不约|先别'),
  ...CHINESE,
  ...ENGLISH,
]
