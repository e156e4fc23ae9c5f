import { expect, it } from 'vitest'
import { itemsAsked, SATISFACTION_ITEMS } from '#src/domain/satisfaction/satisfaction.ts'

it('asks whoever had a visit for the whole form, others only for what is of none', () => {
  expect(itemsAsked(true)).toEqual(SATISFACTION_ITEMS)
  expect(itemsAsked(false)).toEqual(['overall'])
})
