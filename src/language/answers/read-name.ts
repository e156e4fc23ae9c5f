import { normalise } from '../normalise.ts'
import { LONG_FAMILY_NAMES } from '../surname.ts'

/** Family names of one character that nine people in ten have. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  Array.from(
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄牛樊葛邢安齐伍庞颜倪聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季成霍苗谷盛曲翁冉骆蓝路游靳管柴蒙鲍华喻祁房屈饶解牟艾尤时阳穆农司古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘傅池查麻苑迟邝',
  ),
)
const INTRODUCTION =
  /(?:我的?(?:名字)?(?:叫做?|是)|名字(?:叫|是)|姓名(?:是)?|叫我|本人|户主(?:叫|是)|联系人(?:叫|是)?|我姓|免贵姓|^姓|就?写)[: ]?([\p{Script=Han}·]{1,6})/u
const ENGLISH_INTRODUCTION =
  /(?:(?:[Mm]y name is|[Mm]y name's|[Cc]all me|[Nn]ame:) +([A-Za-z][A-Za-z'-]{1,20}(?: [A-Za-z][A-Za-z'-]{1,20}){0,2})|(?:\bI am|\bI'm|[Tt]his is|[Ii]t's) +([A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20}){0,2}))/
/** Words that are no part of a name, however they are capitalised ("Thank You", "I'm Busy Today", "call me back"). */
const NO_ENGLISH_NAME = new Set(
  (
    "the a i i'm im i'll it it's its is are am was were not no nope yes yeah ok okay thank thanks your me my us they them his her " +
    'sorry please hello hi hey dear good great nice fine bad best kind regards happy merry morning afternoon evening night noon day week weekend bye goodbye ' +
    'later soon now then here there back again call calling sure busy home out away off up down at on in to for from of with about and or but if so just still ' +
    'already yet never always maybe perhaps what who why when where how which this that these those someone somebody nobody none nothing anything something everything anytime ' +
    'today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday next last any first second asap done ready wrong right correct course same different ' +
    'internet network wifi broadband router modem tv cable fibre fiber technician engineer customer service support cancel stop help agent human person visit appointment book booking ' +
    'reschedule repair install installation fault light red green slow free available problem issue bill price money number phone mobile address email account name ' +
    'house flat apartment street avenue building room floor door could would should do does did have has had need want wait come go get got tell ask let leave ' +
    'urgent broken outside inside tired angry annoyed unknown caller care take hold one two three half moment minute minutes hour hours before after suck ' +
    "know think see try forget mind idea too very all some much many more less new old big deal oh god fuck fucking shit damn hell shut piss don't dont can't cant won't isn't"
  ).split(' '),
)
const ENGLISH_NAME = /^[A-Z][a-z'-]{1,20}(?:-[A-Z][a-z]{1,20})?(?: [A-Z][A-Za-z'-]{1,20}){1,2}$/
/** 周六 and 下周 begin like names and are none. */
const NO_NAME =
  /^(?:周[一二三四五六日末]|高兴|安排|黄了|任何|房东|全部|房客|车上|车里|易于|项目|明[天早晚儿日]|明后|时间|平时|安装|方便|温馨|应该|成功|关于|尤其|和|向|从|于|都|麻烦|祝|谢谢|包括|单子|能|万一|方案|时候|常|毛病|路由|宽带|管|简单|解决|连|房间)/
/** Everyday words that begin with a family name. */
const EVERYDAY_WORDS = new Set(
  (
    '万分 万岁 万能 严格 严肃 严重 乔装 付款 任务 任性 任意 任选 何人 何况 何在 何必 何时 余下 余款 余额 ' +
    '党员 党校 全天 全套 全家 全屋 全款 全面 全额 关心 关掉 关灯 关电 关系 关键 关门 关闭 农历 农忙 农村 ' +
    '冷死 冷气 冷淡 冷门 冷静 凌乱 凌晨 包年 包月 包装 华为 单人 单位 单元 单独 单线 单身 卢布 卫星 卫浴 ' +
    '卫生 卫生间 古代 古怪 叶子 司法 周到 周围 周岁 周年 周期 周边 唐突 商品 商场 商家 商店 商用 商量 夏天 ' +
    '夏季 孔径 孙子 季度 季节 宁可 宁愿 安全 安心 安慰 安静 宗教 宫格 尚可 尚未 尤为 屈才 岳母 岳父 左侧 ' +
    '左右 左边 巫婆 师父 师资 席位 庄严 应付 应当 应急 张嘴 成交 成本 房子 房屋 房门 文件 文化 文员 文字 ' +
    '方向 方式 方法 方面 施工 施工队 时刻 时差 时常 时段 时髦 明年 明显 明白 明确 明细 易拉宝 易经 景色 ' +
    '曲折 曲线 曾经 林业 查单 查岗 查水 查询 柯基 柳州 柴油 柴火 桂圆 欧元 欧洲 武汉 段位 段子 段落 毕业 ' +
    '毕竟 毛巾 池子 汤圆 汤水 汪汪 沙发 沙雕 洪亮 洪水 游客 游戏 游泳 游玩 焦急 熊孩子 熊猫 牛人 牛逼 牛马 ' +
    '王八蛋 甘心 甘愿 甘蔗 田里 申报 申诉 申请 白天 白干 白忙 白搭 白来 白等 白色 白跑 盛夏 盛大 石头 石家庄 ' +
    '程序 程度 程控 章程 童年 童车 符合 简易 简洁 简直 简短 米粒 米饭 纪念 罗嗦 耿直 胡扯 胡闹 舒服 舒适 ' +
    '苏州 苗条 范围 荣幸 莫催 莫名 莫得 莫急 莫慌 莫来 莫管 莫非 董事 蓝灯 蓝色 蔡甸 解冻 解约 解绑 解释 ' +
    '解除 许久 许可 许多 谢天 谢绝 谷歌 费力 费劲 费时 费用 贺卡 贺喜 赖皮 赖账 路上 路口 路线 路边 车位 ' +
    '车库 车牌 车站 车辆 辛苦 边上 边缘 邱比特 郑州 郑重 金融 金额 钟头 钱包 钱财 阳光 阳台 陆地 陆续 陈旧 ' +
    '雷声 雷电 雷雨 霍乱 韩国 韩语 项链 顾客 顾虑 颜色 马上 马虎 马路 骆驼 高中 高层 高峰期 高度 高校 高档 ' +
    '高级 高速 鲁莽 鲍鱼 麦克风 麻利 黄昏 黄灯 黄色 齐全 齐活'
  ).split(' '),
)
/** Characters that no given name has. */
const NO_GIVEN_NAME =
  /[不没了吗呢吧的么什哪怎谁这那是要给过着被我你他她它们个号网机费钱点叫找打问说看吃跟还都很太只啥咋嘛啦呀哦下死]|[区县省镇街]$/
const TITLE = /(?:先生|女士|小姐|太太|师傅|阿姨|叔叔|老师)$/

/** The name a person gives, alone or introduced ("我叫王小明", "my name is Ann Lee"); undefined when it is no name. */
export function readName(text: string): string | undefined {
  const english = englishName(text.trim())
  if (english !== undefined) return english === '' ? undefined : english
  const plain = normalise(text)
    .replace(/[。.!,， ]+$/u, '')
    .replace(/^(?:嗯|哦|好的|你好|您好)[,， ]?/u, '')
  const introduced = INTRODUCTION.exec(plain)?.[1]
  const name = (introduced ?? plain).replace(/[的啊呀吧哦呢]$/u, '')
  const bare = name.replace(TITLE, '')
  // 成 alone agrees; 我姓成 and 成先生 are people.
  const isLoneCharacter = bare.length === 1 && bare === name && introduced === undefined
  const isEveryday = EVERYDAY_WORDS.has(bare) || (introduced === undefined && EVERYDAY_WORDS.has(bare.slice(0, 2)))
  return !isLoneCharacter && !isEveryday && isChineseName(bare) ? name : undefined
}

/** The English name in a message, empty where what stands in its place is none. */
function englishName(text: string): string | undefined {
  const introduced = ENGLISH_INTRODUCTION.exec(text)
  if (introduced) {
    const [, named, said = ''] = introduced
    const words = (named ?? said).split(' ')
    // "I'm Driving", "This is Ridiculous" say how somebody or something is.
    const end = words.findIndex(
      (word) => isEverydayEnglish(word) || (named === undefined && /(?:ing|ous|ful|less)$/.test(word)),
    )
    return words.slice(0, end < 0 ? words.length : end).join(' ')
  }
  const alone = ENGLISH_NAME.exec(text.replace(/[.!]$/, ''))?.[0]
  return alone?.split(' ').some(isEverydayEnglish) ? '' : alone
}

/** Whether characters in the middle of a message are somebody's name: a family name with one or two more, and no everyday word. */
export function isNameInText(name: string): boolean {
  if (EVERYDAY_WORDS.has(name) || EVERYDAY_WORDS.has(name.slice(0, 2)) || !isChineseName(name)) return false
  const family = LONG_FAMILY_NAMES.find((long) => name.startsWith(long))
  return name.length >= 2 && name.length <= (family ? 4 : 3)
}

/** Whether an English word, however it is capitalised, is no part of a name. */
export const isEverydayEnglish = (word: string): boolean => NO_ENGLISH_NAME.has(word.toLowerCase())

function isChineseName(name: string): boolean {
  if (!/^[\p{Script=Han}·]{1,8}$/u.test(name) || NO_NAME.test(name)) return false
  if (name.includes('·')) return true
  if (NO_GIVEN_NAME.test(name.slice(1))) return false
  if (LONG_FAMILY_NAMES.some((family) => name.startsWith(family))) return name.length <= 4
  return FAMILY_NAMES.has(name.charAt(0)) && name.length <= (FAMILY_NAMES.has(name.charAt(1)) ? 4 : 3)
}
