import { describe, expect, it } from 'vitest'
import { readCalled } from '#src/language/answers/read-called.ts'
import { readInstaller, withoutNewInstaller } from '#src/language/answers/read-installer.ts'
import { readWhose } from '#src/language/answers/read-whose.ts'

describe('whose visit a colleague names', () => {
  it.each([
    ['罗建国那单晚30分钟，堵车', '罗建国'],
    ['于先生那单晚20分钟', '于先生'],
    ['胡军给周师傅', '胡军'],
    ['胡军的上门', '胡军'],
    ['看看 胡秀英的上门', '胡秀英'],
    ['把时间改了，王芳家那单也改', '王芳'],
    ['取消王敏', '王敏'],
    ['查一下王敏的预约', '王敏'],
    ['查9999', '9999'],
    ['9999取消', '9999'],
    ['尾号9999改到周五', '尾号9999'],
    ['0002晚40分钟，堵车', '0002'],
    ['王敏女士改到周五下午', '王敏'],
    ['把王敏改到周五', '王敏'],
    ['cancel 王敏', '王敏'],
    ['move Wang Min to friday', 'Wang Min'],
  ])('is said: %s', (words, whose) => expect(readWhose(words)).toBe(whose))

  it.each([
    '取消',
    '今天下午那单',
    '那单取消',
    '这位先生那单晚20分钟',
    '取消安装',
    '取消上门',
    '改到周五下午',
    '周五改到周六',
    '改派周师傅',
    '查周师傅',
    '时间改到明天下午',
    '马上取消',
    '晚30分钟，堵车',
    '路上堵车，晚30分钟',
    '取消2026年11月25日的上门',
    'move it to Friday Morning',
    'cancel the visit',
  ])('is not said: %s', (words) => expect(readWhose(words)).toBeUndefined())
})

describe('whose door or visit an installer names as they are called', () => {
  it.each([
    ['李女士家没人开门', '李女士'],
    ['到李女士家了', '李女士'],
    ['李女士那单到了', '李女士'],
    ['周先生不让进', '周先生'],
    ['我在欧阳先生家', '欧阳先生'],
    ['李女士没人应', '李女士'],
    ['出发，李女士', '李女士'],
    ['李女士不在家', '李女士'],
    ['完工，李女士签的字', undefined],
    ['李女士要加装一个面板', undefined],
    ['这位先生不让进', undefined],
    ['有位女士开的门', undefined],
    ['没人开门', undefined],
    ['客户先生不在', undefined],
  ])('%s: %s', (text, whose) => expect(readCalled(text)).toBe(whose))
})

describe('what names the visit, where an installer is to go instead', () => {
  it.each([
    ['李女士那单换吴师傅', '李女士那单'],
    ['李女士那单换成吴师傅去', '李女士那单'],
    ['李女士那单派给吴师傅', '李女士那单'],
    ['李女士那单给吴师傅', '李女士那单'],
    ['把李女士改派吴师傅', '把李女士'],
    ['李女士那单安排吴师傅上门', '李女士那单'],
    ['李女士那单让吴师傅接手', '李女士那单'],
    ['reassign 李女士 to 吴师傅', 'reassign 李女士'],
    ['给吴师傅那单换个师傅', '给吴师傅那单换个师傅'],
    ['吴师傅那单晚30分钟', '吴师傅那单晚30分钟'],
    ['查吴师傅今天的单', '查吴师傅今天的单'],
    ['李女士那单换个师傅', '李女士那单换个师傅'],
  ])('%s: %s', (text, rest) => expect(withoutNewInstaller(text).trim()).toBe(rest))
  it('is still heard as who is to go', () => expect(readInstaller('李女士那单换吴师傅')).toBe('吴师傅'))
})
