const DRAINING = ['tests/contracts/outreach/draining.test.ts']

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
]
