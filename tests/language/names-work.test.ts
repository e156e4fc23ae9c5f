import { describe, expect, it } from 'vitest'
import { namesWork, wantsAllWorks, workAt } from '#src/language/answers/names-work.ts'

describe('the work that a message names', () => {
  it.each([
    ['装机的地址改成文明路66号', 'install'],
    ['维修的地址改成文明路66号', 'repair'],
    ['the installation is at 66 Mill Lane', 'install'],
    ['移机那个，是文明路66号', 'move'],
  ])('is called by its name: %s', (text, kind) => {
    expect(namesWork(text)).toBe(kind)
  })

  it.each(['顺便检测一下网速', '装机和维修都是文明路66号', '到楼下打电话', '不是装机', 'not a repair'])(
    'is none of one kind: %s',
    (text) => {
      expect(namesWork(text)).toBeUndefined()
    },
  )

  it('is told apart by whose address follows, where several are wanted', () => {
    const said = '店里的宽带要修，新店那边那个装机啥时候来，两个都要约，新店在文明路66号'
    expect(wantsAllWorks(said)).toBe(true)
    expect(workAt(said, '文明路66号')).toBe('install')
    expect(wantsAllWorks('两个都要约')).toBe(false)
  })
})
