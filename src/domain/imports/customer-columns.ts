import type { Customer } from '../customers/customer.ts'
import { type Language, languageOf } from '../shared/language.ts'
import { column, type RowOf } from './column.ts'
import { readDay } from './read-date.ts'
import { readPhone } from './read-phone.ts'
import { idWith, oneOf, readCode, textUpTo } from './read-text.ts'
import { type Reading, refused, shown } from './reason.ts'

const SEGMENTS = oneOf<Customer['segment']>({
  residential: 'residential',
  住宅: 'residential',
  住宅客户: 'residential',
  家庭: 'residential',
  家庭客户: 'residential',
  个人: 'residential',
  公众: 'residential',
  business: 'business',
  企业: 'business',
  企业客户: 'business',
  商业: 'business',
  商企: 'business',
  政企: 'business',
  key_account: 'key_account',
  'key account': 'key_account',
  重点: 'key_account',
  重点客户: 'key_account',
  大客户: 'key_account',
})

const YES_OR_NO = oneOf({
  yes: true,
  y: true,
  true: true,
  1: true,
  是: true,
  有: true,
  同意: true,
  no: false,
  n: false,
  false: false,
  0: false,
  否: false,
  无: false,
  不同意: false,
})

const CHANNELS = oneOf<NonNullable<Customer['preferredChannel']>>({
  chat: 'chat',
  聊天: 'chat',
  在线: 'chat',
  sms: 'sms',
  短信: 'sms',
  call: 'call',
  电话: 'call',
})

const SPOKEN: Readonly<Record<string, Language>> = {
  中文: 'zh-CN',
  汉语: 'zh-CN',
  普通话: 'zh-CN',
  chinese: 'zh-CN',
  英文: 'en',
  英语: 'en',
  english: 'en',
}

/** Reads a language that the service speaks: a tag such as `zh-CN`, or its name. */
export function readLanguage(cell: string): Reading<Language> {
  const value = SPOKEN[cell.toLowerCase()] ?? (/^[a-z]{2}(?:[-_][\w-]+)?$/i.test(cell) ? languageOf(cell) : undefined)
  return value ? { value } : refused('not_a_choice', { value: shown(cell) })
}

/** The columns of a file of customers. */
export const CUSTOMER_COLUMNS = {
  id: column(['customer_id', '客户编号', '客户ID', '用户编号'], 'always', idWith('cus_')),
  name: column(['name', 'customer_name', '客户姓名', '客户名称', '姓名'], 'always', textUpTo(200)),
  salutation: column(['salutation', '称谓', '称呼'], 'never', textUpTo(20)),
  phone: column(['phone', '联系电话', '手机号', '手机号码', '电话', '手机'], 'always', readPhone),
  accountNo: column(['account_no', '宽带账号', '账号', '接入号', '宽带账号/接入号'], 'always', readCode),
  address: column(['address', '装机地址', '地址'], 'always', textUpTo(500)),
  area: column(['area', '片区', '网格', '网格/片区'], 'always', textUpTo(100)),
  segment: column(['segment', '客户类型', '客户等级', '客户类别'], 'never', SEGMENTS),
  plan: column(['plan', '套餐', '套餐名称'], 'never', textUpTo(200)),
  language: column(['language', '语言'], 'when_headed', readLanguage),
  joinedOn: column(['joined_on', '入网日期', '开户日期', '入网时间'], 'when_headed', readDay),
  marketingConsent: column(['marketing_consent', '营销同意', '是否同意营销'], 'never', YES_OR_NO),
  preferredChannel: column(['preferred_channel', '首选渠道', '联系渠道'], 'never', CHANNELS),
} as const

/** A good row of a file of customers. */
export type CustomerRow = RowOf<typeof CUSTOMER_COLUMNS>
