import { describe, expect, it } from 'vitest'
import { takesOffTenants } from '#src/language/answers/says-somebody-else.ts'

describe('the visit of somebody’s own tenant', () => {
  it.each(["cancel the tenant's one only, he moved out", '租客那个上门取消吧，他搬走了', '租客搬走了，不用来了'])(
    'is taken off by %s',
    (text) => {
      expect(takesOffTenants(text)).toBe(true)
    },
  )

  it.each([
    ...[
      "cancel the previous tenant's visit, he moved out",
      '上个租客的上门取消，他搬走了',
      '他搬走了，别来了',
      '租客搬走了',
    ],
    'he moved out, cancel my visit',
  ])('is not taken off by %s', (text) => {
    expect(takesOffTenants(text)).toBe(false)
  })
})
