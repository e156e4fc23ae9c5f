/** The guards around text messages: what counts as written by a person, what is sent once, what a number proves. */
export const TEXT_MUTATIONS = [
  {
    rule: 'SMS: no password for an SMSC whose certificate can’t be trusted',
    file: 'src/infra/channels/sms/smpp-session.ts',
    from: '...{ host, port, tls },',
    to: '...{ host, port, tls, rejectUnauthorized: false },',
    tests: ['tests/channels/sms/smpp-tls.test.ts'],
  },
  {
    rule: 'nobody makes a receipt by writing one',
    file: 'src/infra/channels/sms/read-receipt.ts',
    from: 'if (!isReceipt) return undefined',
    to: 'if (!isReceipt && !pdu.short_message) return undefined',
    tests: ['tests/channels/sms/read-receipt.test.ts'],
  },
  {
    rule: 'I4: what the SMSC brings again is handled once',
    file: 'src/infra/storage/text-inbox.ts',
    from: 'select id from text_heard where content_hash = ${hash} and heard_at is null',
    to: 'select id from text_heard where content_hash = ${hash} and heard_at is not null',
    tests: ['tests/contracts/text-inbox.test.ts'],
  },
  {
    rule: 'I8: what was submitted and not answered is unknown, not failed',
    file: 'src/infra/channels/sms/smpp-gateway.ts',
    from: "if (answer.kind === 'lost') return { kind: 'unknown' }",
    to: "if (answer.kind === 'lost') return { kind: 'failed' }",
    tests: ['tests/channels/sms/smpp-gateway.test.ts'],
  },
  {
    rule: 'a receipt settles a message of several parts with its last part alone',
    file: 'src/infra/storage/receipt-store.ts',
    from: "count(*) filter (where part.state = 'delivered') = max(part.parts) as is_delivered",
    to: "count(*) filter (where part.state = 'delivered') > 0 as is_delivered",
    tests: ['tests/contracts/receipts.test.ts'],
  },
  {
    rule: 'a number that is the customer’s no longer is not taken for them',
    file: 'src/infra/storage/migrations/028-text-messages.sql',
    from: "delete from binding where channel = 'sms' and person = old.phone",
    to: "delete from binding where channel = 'sms' and person = new.phone",
    tests: ['tests/contracts/text-inbox.test.ts'],
  },
  {
    rule: 'AP-4: news of a visit whose text message has failed is told by a call',
    file: 'src/infra/storage/notice-store.ts',
    from: "and message.channel = 'sms' and message.state = 'failed'))",
    to: "and message.channel = 'sms' and message.state = 'unknown'))",
    tests: ['tests/infra/scheduling/undelivered.test.ts'],
  },
]
