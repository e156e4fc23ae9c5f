import { describe, expect, it } from 'vitest'
import { notesTold } from '#src/language/answers/notes-told.ts'

describe('what is told for whoever comes', () => {
  it.each([
    ['改到周日上午，家里有狗', '家里有狗'],
    ['改到周日上午，敲门的话，使劲点', '敲门的话，使劲点'],
    ['家里有狗，周日来，到楼下打电话', '家里有狗，到楼下打电话'],
    ['move it to sunday, we have a dog', 'we have a dog'],
  ])('is found beside something else: %s', (text, note) => {
    expect(notesTold(text)).toBe(note)
  })

  it.each(['改到周日上午', '周六，或者周日', '网断了，红灯闪', '敲门，周日', 'sunday, in the morning'])(
    'is not there in: %s',
    (text) => {
      expect(notesTold(text)).toBeUndefined()
    },
  )
})
