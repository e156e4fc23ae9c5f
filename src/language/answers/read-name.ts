import { normalise } from '../normalise.ts'

/** Family names of one character that nine people in ten have, and the common ones of two. */
const FAMILY_NAMES = new Set(
  Array.from(
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄牛樊葛邢安齐伍庞颜倪聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季成霍苗谷盛曲翁冉骆蓝路游靳管柴蒙鲍华喻祁房屈饶解牟艾尤时阳穆农司古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
  ),
)
const LONG_FAMILY_NAMES = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '端木',
  '轩辕',
  '长孙',
  '南宫',
]
const INTRODUCTION =
  /(?:我的?(?:名字)?(?:叫做?|是)|名字(?:叫|是)|姓名(?:是)?|叫我|本人|户主(?:叫|是)|联系人(?:叫|是)?|我姓|免贵姓)[: ]?([\p{Script=Han}·]{1,6})/u
const ENGLISH_INTRODUCTION =
  /(?:(?:[Mm]y name is|[Mm]y name's|[Cc]all me|[Nn]ame:) +([A-Za-z][A-Za-z'-]{1,20}(?: [A-Za-z][A-Za-z'-]{1,20}){0,2})|(?:\bI am|\bI'm|[Tt]his is|[Ii]t's) +([A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20}){0,2}))/
const NO_ENGLISH_NAME =
  /^(?:tomorrow|today|tonight|morning|afternoon|evening|this|next|last|any|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const ENGLISH_NAME = /^[A-Z][a-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20}){1,2}$/
/** 周六 and 下周 begin like names and are none. */
const NO_NAME =
  /^(?:周[一二三四五六日末]|高兴|安排|黄了|任何|房东|全部|房客|车上|车里|易于|项目|明[天早晚儿日]|明后|时间|平时|安装|方便|温馨|应该|成功|关于|尤其|和|向|从|于|都|麻烦|祝|谢谢|包括|单子|能|万一|方案|时候|常|毛病|路由|宽带|管|简单|解决|连|房间)/
const TITLE = /(?:先生|女士|小姐|太太|师傅|阿姨|叔叔|老师)$/

/** The name a person gives, alone or introduced ("我叫王小明", "my name is Ann Lee"); undefined when it is no name. */
export function readName(text: string): string | undefined {
  const english =
    ENGLISH_INTRODUCTION.exec(text.trim())?.[1] ?? ENGLISH_NAME.exec(text.trim().replace(/[.!]$/, ''))?.[0]
  if (english) return NO_ENGLISH_NAME.test(english) ? undefined : english
  const plain = normalise(text)
    .replace(/[。.!,， ]+$/u, '')
    .replace(/^(?:嗯|哦|好的|你好|您好)[,， ]?/u, '')
  const said = INTRODUCTION.exec(plain)?.[1] ?? plain
  const name = said.replace(/[的啊呀吧哦呢]$/u, '')
  return isChineseName(name.replace(TITLE, '')) ? name : undefined
}

function isChineseName(name: string): boolean {
  if (!/^[\p{Script=Han}·]{1,8}$/u.test(name) || NO_NAME.test(name)) return false
  if (name.includes('·')) return true
  const isLong = LONG_FAMILY_NAMES.some((family) => name.startsWith(family)) && name.length <= 4
  return isLong || (FAMILY_NAMES.has(name.charAt(0)) && name.length <= 4)
}
