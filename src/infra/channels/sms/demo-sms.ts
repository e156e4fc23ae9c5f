import type { SendingChannel } from '#src/domain/outreach/outbox.ts'
import { maskedPhone } from '#src/domain/shared/masked-phone.ts'

/** What carries text messages; without one, no message for `sms` may be queued. */
export type SmsGateway = SendingChannel & { readonly name: 'sms' }

/**
 * A gateway for the demo: prints each text message as one line, `SMS 199****0001: …`, with the code in full.
 *
 * @param print writes one line to the terminal
 */
export function demoSms(print: (line: string) => void): SmsGateway {
  return {
    name: 'sms',
    async send({ recipient, text }) {
      print(`SMS ${maskedPhone(recipient)}: ${onOneLine(text)}`)
      return { kind: 'sent' }
    },
  }
}

/** Line ends and control characters become one space: a text can neither forge a second line nor steer the terminal. */
function onOneLine(text: string): string {
  return text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ')
}
