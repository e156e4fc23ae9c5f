import type { Say } from '#src/conversation/say.ts'
import type { Customer } from '#src/domain/customers/customer.ts'

const DOUBLE_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '东方',
  '南宫',
  '长孙',
  '宇文',
  '端木',
]

/** How a customer is called: a Chinese surname with the salutation on file, any other name as it is. */
export function calledSay({ name, salutation }: Pick<Customer, 'name' | 'salutation'>): Say {
  const isChinese = /^\p{Script=Han}{2,4}$/u.test(name)
  if (!isChinese || !salutation) return { id: 'common-as-said', facts: { text: name } }
  const surname = DOUBLE_SURNAMES.includes(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1)
  return { id: 'called-by-surname', facts: { surname, name, salutation } }
}
