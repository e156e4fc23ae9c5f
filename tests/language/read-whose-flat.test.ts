import { describe, expect, it } from 'vitest'
import { readWhoseFlat } from '#src/language/answers/read-whose-flat.ts'

describe('whose flat is meant', () => {
  it.each([
    ['是租客那套 不是我家', { by: 'tenant' }],
    ['不是租客那套，是我家的', { by: 'own' }],
    ["cancel the tenant's one only", { by: 'tenant' }],
    ['我自己家那套改到周五', { by: 'own' }],
    ['my own flat, not the tenant', { by: 'own' }],
    ['302那套取消', { by: 'number', flat: '302' }],
  ])('is told by %s', (text, whose) => {
    expect(readWhoseFlat(text)).toEqual(whose)
  })

  it.each([
    ...['周四那个改到周五', '电视那单', '那套流程太慢', '300兆的那个', '不是我家', '改到下午三点', 'the other one'],
    ...['the one on Thursday', 'I am at home', '套餐改一下'],
  ])('is not told by %s', (text) => {
    expect(readWhoseFlat(text)).toBeUndefined()
  })
})
