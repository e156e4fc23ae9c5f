const DRAINING = ['tests/contracts/outreach/draining.test.ts']
const AWAY = ['tests/contracts/outreach/database-away.test.ts']

/** The guards of the month's messages. */
export const OUTREACH_MUTATIONS = [
  {
    rule: 'I5: a customer has one occasion of a kind and month (database)',
    file: 'src/infra/storage/migrations/031-campaigns.sql',
    from: '  primary key (kind, month, customer_id),\n',
    to: '',
    tests: ['tests/contracts/outreach/planning.test.ts'],
  },
  {
    rule: 'I7: an opt-out between the claim and the sending counts',
    file: 'src/infra/storage/occasion-store.ts',
    from: 'return sql`(${consent} and not',
    to: 'return sql`(not',
    tests: DRAINING,
  },
  {
    rule: 'I7: nothing is sent of a campaign that was paused meanwhile',
    file: 'src/infra/storage/occasion-store.ts',
    from: "and k.month = o.month and k.state = 'running'))`",
    to: 'and k.month = o.month))`',
    tests: DRAINING,
  },
  {
    rule: 'I8: a survey whose outcome is unknown is not sent again',
    file: 'src/infra/storage/occasion-store.ts',
    from: "(o.state = 'claimed' or (k.class = any(${REPEATABLE_CLASSES}) and o.attempts < ${MOST_ATTEMPTS}))",
    to: '(o.attempts < ${MOST_ATTEMPTS})',
    tests: DRAINING,
  },
  {
    rule: 'I8: what was sent is told once the database is back',
    file: 'src/infra/outreach/drain-chunk.ts',
    from: 'await untilStored(() => queue.report(chunk, results), needs.closing)',
    to: 'await queue.report(chunk, results)',
    tests: AWAY,
  },
  {
    rule: 'I8: what certainly has not left, though its sending may have been committed, is due again',
    file: 'src/infra/outreach/drain-chunk.ts',
    from: 'await untilStored(() => queue.takeBack(chunk), needs.closing)',
    to: '',
    tests: AWAY,
  },
  {
    rule: 'I8: what a killed worker left is settled while there is much to do',
    file: 'src/infra/outreach/outreach-worker.ts',
    from: 'if (loop) settling = logged(settle)()',
    to: '',
    tests: AWAY,
  },
  {
    rule: 'I7: nothing leaves that came into the night while the database took its time',
    file: 'src/infra/outreach/drain-chunk.ts',
    from: "if (isLate && one.decideAt(now).kind !== 'write')",
    to: "if (isLate && one.decideAt(markedAt).kind !== 'write')",
    tests: ['tests/contracts/outreach/hours.test.ts'],
  },
]
