import { surnameOf } from '../surname.ts'

/** A person as words may call them. */
interface Called {
  readonly name: string
  readonly salutation?: string | undefined
}

/** 胡秀英, 胡先生: whether words call somebody by their name, or by surname and salutation; 先生 where none is on file. */
export function isCalledIn(words: string, { name, salutation = '先生' }: Called): boolean {
  const surname = surnameOf(name)
  return (name.length > 1 && words.includes(name)) || (surname !== undefined && words.includes(surname + salutation))
}

/** Whether words name somebody: as they are called, or by the end of the phone number, of four figures at least. */
export function isNamedIn(words: string, { phone, ...called }: Called & { readonly phone: string }): boolean {
  const tails = words.match(/\d{4,11}/g) ?? []
  return isCalledIn(words, called) || tails.some((tail) => phone.endsWith(tail))
}
