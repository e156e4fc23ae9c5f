import { describe, expect, it } from 'vitest'
import { isLookup, readHandling } from '#src/language/answers/read-handling.ts'
import { readInstaller } from '#src/language/answers/read-installer.ts'
import { readColleaguePurpose } from '#src/language/colleague-purposes.ts'

describe('the installer whom a colleague names', () => {
  it.each([
    ['派周师傅', '周师傅'],
    ['胡军那单给吴师傅', '吴师傅'],
    ['换成欧阳师傅吧', '欧阳师傅'],
    ['钱师傅', '钱师傅'],
    ['胡军那单改派钱师傅', '钱师傅'],
  ])('is read: %s', (words, installer) => expect(readInstaller(words)).toBe(installer))

  it.each(['换师傅', '换个师傅', '换一位师傅', '派哪位师傅', '换别的师傅', '师傅没空'])('is nobody: %s', (words) =>
    expect(readInstaller(words)).toBeUndefined(),
  )

  it('is sent by 给, and only spoken of in 给周师傅打电话', () => {
    expect(readHandling('胡军那单给周师傅')).toBe('assign')
    expect(readColleaguePurpose('胡军那单给周师傅').purpose).toBe('handle')
    expect(readHandling('给周师傅打电话')).toBeUndefined()
  })

  it('is not looked for by 找人, as a visit is by 查胡秀英', () => {
    expect(['查胡秀英', '找0009', 'look up 胡秀英'].every(isLookup)).toBe(true)
    expect(['来不了，找人', '找人顶一下', 'find somebody else', '改到周五'].some(isLookup)).toBe(false)
  })
})
