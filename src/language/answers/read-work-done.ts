import { FINISHED } from '../closing-purposes.ts'
import { normalise } from '../normalise.ts'
import { leavesWork } from './leaves-work.ts'
import { saysNotMeasured, saysOnlyTests, withoutLineTests } from './read-line-tests.ts'

/** What may stand beside the word that the work is done without saying what was. */
const FILLERS =
  /客户|用户|师傅|这边|这里|这单|这家|那单|全部|已经|都|我|了|啦|的|家|先生|女士|小姐|哥|姐|好的?|可以|没问题|报|点|行|\b(?:the|it|is|i'm|i|am|have|has|all|job|work|here|we|are|ok|okay|now|and|so|visit|with)\b/gu
const LEAST_CHARACTERS = 2
/** What is read of a report. @unit characters */
const LONGEST_CHARACTERS = 500

/** 何先生那单, 14点那家, the 2 pm one: which visit it was. */
const NAMING =
  /^(?:(?:(?:\p{Script=Han}{1,3}(?:先生|女士|小姐|老师|大[爷妈哥姐叔]|阿姨|叔叔?|[哥姐总]))(?:家?[那这]?一?[单家户边儿]|家里?|的)?|\p{Script=Han}{2,3}(?:家的?)?[那这]一?[单家户]|(?:[上下]午)?[\d一二两三四五六七八九十]{1,3}点(?:半)?(?:[那这的]一?[单家户个]?)|(?:刚才|刚刚|本|[这那上])的?[那这]?一?[单家户]|(?:这|那)(?:边|里)|(?:the )?\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock) (?:one|job|visit)|(?:(?:at|for|the) )?(?:mr|mrs|ms|miss)\.? ?\p{L}+(?:['’]s)?(?: (?:one|job|visit|place|house|home))?)(?:的?(?:活儿?|单子?))?)[\s:：,，]*/iu
const PARTICLE = '(?:了|啦|咯|喽|嘞|哩)?[哈啊呀]?'
/** 完工: the report by its own word. */
const REPORT = `(?:完工|竣工|收工|完活|完事)${PARTICLE}`
/** 弄好了, 搞定: the same, and what may be said of one thing too (插座弄好了). */
const MADE = `(?:[做干忙弄搞办]完|[弄搞整]好|[弄搞][妥中]|搞定)${PARTICLE}`
const GAP = '(?:[，,：:]|\\s)'
/** 完工, 弄完了, all done: the word itself before what was done; of one thing it is no report. */
const WORD = `(?:${REPORT}${GAP}*|${MADE}(?:${GAP}+|(?=$|[又再还]?[换修装接改重拆拉剪调加做清])))`
const COMMAND_FIRST = new RegExp(
  `^(?:(?:今天的?|已经|都|全部?|我这?边?|这[边里单家]|活儿?|重新?|再|又|改|报|一次|一下)*${WORD})+|^(?:(?:(?:it|work|job|all|everything|i|we)(?:['’](?:s|m|re|ve)| is| am| are| have)? )*(?:all )?(?:done|finished|completed?)\\b(?! (?:by|on|at)\\b)(?: (?:here|now|and|so))*[\\s:,.-]*)+`,
  'iu',
)
const COMMAND_LAST = new RegExp(
  `\\s*(?:已经|都|全部?|重新?|再)?${REPORT}$|(?:\\s+|(?<=[了过].*))(?:已经|都|全部?)?${MADE}$|(?:,\\s*|(?<=\\b(?:\\w+ed|put|set|cut|laid|ran|new|made)\\b.*)\\s+)(?:and )?(?:all )?(?:done|finished)(?: here| now)?$`,
  'iu',
)
/** 改了一下，更正, correction: that a report is made anew, and nothing that was done. */
const ANEW =
  /^(?:(?:我|刚才|那个|上次|前面|报告|完工|内容|再|又|重新?|改|更正|补充|修改|更新|重[报发说]|一下|下|一条|个|了|的)+|(?:i |we )?(?:corrected|changed|updated|amended)(?: it| the report| that)?|correction|update|again|once more)[:：\s]*$/iu

/** 完工，换了光猫，-22.5dBm: what was done, without the word that it is, the visit's name and what was measured; undefined where nothing is said of it. */
export function readWorkDone(text: string): string | undefined {
  const parts = text
    .slice(0, LONGEST_CHARACTERS)
    .split(/[，,。；;\n！!]+|\.\s/u)
    .map((part) => part.trim())
  const untestedAt = parts.findIndex(saysNotMeasured)
  const said = parts
    .slice(0, untestedAt === -1 ? parts.length : untestedAt)
    .filter((part) => part !== '' && !saysOnlyTests(part))
    .map((part) => bare(withoutLineTests(part)))
    .filter((part) => restOf(part).length >= LEAST_CHARACTERS && !ANEW.test(part))
  return said.length > 0 ? said.join(/\p{Script=Han}/u.test(text) ? '，' : ', ') : undefined
}

/** Without what only names the visit, and says that the work is over. */
function bare(part: string): string {
  const unnamed = part.replace(NAMING, '').replace(COMMAND_FIRST, '').replace(NAMING, '')
  return unnamed.replace(COMMAND_LAST, '').trim()
}

const WORKED =
  /(?<![没不未])(?:换|修|装|接|改|拆|拉|剪|调|做|熔|焊|配|清|移|布|穿|钉|打|重启|教|设|绑|开通|更新|升级|插|固定|加)(?!.*测)|\b(?:replac|fix|repair|instal|splic|re?connect|mov|reset|restart|reboot|clean|tighten|swapp|upgrad|configur|plugg|rout|set up|put|ran|cut|laid|show)/i

const DEED =
  /(?:换|修|装|接|改|拆|拉|剪|调|做|熔|焊|配|清|移|布|穿|钉|打|重启|插)[^,，。不没]{0,6}(?:了|好|过|完|成)|重[新做启]|更换|\b(?:replac|fix|repair|instal|splic|re?connect|mov|reset|restart|reboot|clean|tighten|swapp|upgrad)\w*ed\b|\b(?:put|ran|cut|laid|set up)\b/i

/** 换了光猫, rather than 没有管道这线咋穿: whether words tell of something that was done. */
export const tellsOfDeed = (text: string): boolean => DEED.test(normalise(text))

/** 换了光猫，机顶盒重启 光功率-19.5: what a message tells of the work beside the values that were asked for; undefined where it tells nothing. */
export function readWorkBeside(text: string): string | undefined {
  const parts = readWorkDone(text)
    ?.split(/[，,]\s*/u)
    .filter((part) => WORKED.test(part))
  if (!parts || parts.length === 0) return undefined
  return parts.join(/\p{Script=Han}/u.test(text) ? '，' : ', ')
}

/** Whether words begin with the report that the work is done, whatever they go on with. */
export function beginsWithDone(text: string): boolean {
  const word = COMMAND_FIRST.exec(normalise(text).replace(NAMING, ''))?.[0]
  return word !== undefined && (/[,.:\s]$/.test(word) || /^完工|^竣工/.test(word))
}

/** 完工，换了光猫; done, replaced the modem: a report of its own, whatever is being asked; 弄好了, done may be of what was asked. */
export function isReportOfWork(text: string): boolean {
  const word = COMMAND_FIRST.exec(normalise(text).replace(NAMING, ''))?.[0] ?? ''
  return (
    /完工|竣工|收工/.test(word) || (/^[a-z]/.test(word) && (readWorkBeside(text) !== undefined || leavesWork(text)))
  )
}

const restOf = (part: string): string =>
  normalise(part)
    .replace(FINISHED, '')
    .replace(FILLERS, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
