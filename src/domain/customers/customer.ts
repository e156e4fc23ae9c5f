import type { Language } from '../shared/language.ts'

/**
 * A person or company on file, with the one account that is served at one address (客户).
 *
 * `phone` is a mobile or landline number as dialled inside the country, digits only (several customers may share
 * one). `timeZone` is an IANA name; absent means the company's own zone.
 */
export interface Customer {
  readonly id: string
  readonly name: string
  readonly salutation: string | undefined
  readonly phone: string
  readonly accountNo: string
  readonly address: string
  readonly area: string
  readonly segment: 'residential' | 'business' | 'key_account'
  readonly plan: string | undefined
  readonly language: Language
  readonly joinedOn: string | undefined
  readonly marketingConsent: boolean | undefined
  readonly preferredChannel: 'chat' | 'sms' | 'call' | undefined
  readonly timeZone: string | undefined
}
