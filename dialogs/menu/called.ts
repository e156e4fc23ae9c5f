import type { Say } from '#src/conversation/say.ts'
import type { Customer } from '#src/domain/customers/customer.ts'
import { surnameOf } from '#src/language/surname.ts'

/** How a customer is called: a Chinese surname with the salutation on file, any other name as it is. */
export function calledSay({ name, salutation }: Pick<Customer, 'name' | 'salutation'>): Say {
  const surname = surnameOf(name)
  if (!surname || !salutation) return { id: 'common-as-said', facts: { text: name } }
  return { id: 'called-by-surname', facts: { surname, name, salutation } }
}
