import { describe, expect, it } from 'vitest'
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
