const DRAINING = ['tests/contracts/outreach/draining.test.ts']
const RACING = ['tests/contracts/outreach/racing.test.ts']
const FINISHING = ['tests/contracts/outreach/finishing.test.ts']
const LEASES = ['tests/contracts/outreach/leases.test.ts']
const NETWORKS = ['tests/contracts/outreach/networks.test.ts']

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
    file: 'src/infra/storage/occasion-marking.ts',
    from: 'return sql`(${consent} and not',
    to: 'return sql`(not',
    tests: DRAINING,
  },
  {
    rule: 'I7: nothing is sent of a campaign that was paused meanwhile',
    file: 'src/infra/storage/occasion-marking.ts',
    from: "k.month = o.month and k.state = 'running')",
    to: 'k.month = o.month)',
    tests: DRAINING,
  },
  {
    rule: 'I7: what another campaign wrote since the decision counts',
    file: 'src/infra/storage/occasion-marking.ts',
    from: 'where w.customer_id = c.id and w.sent_at >=',
    to: 'where false and w.sent_at >=',
    tests: RACING,
  },
  {
    rule: 'I7: campaigns that begin to write to a customer at one moment see each other (text messages)',
    file: 'src/infra/storage/occasion-marking.ts',
    from: 'select pg_advisory_xact_lock(key) from ordered',
    to: 'select key from ordered',
    tests: RACING,
  },
  {
    rule: 'I7: campaigns that begin to write to a customer at one moment see each other (our page)',
    file: 'src/infra/storage/web-delivery.ts',
    from: 'messages.map(({ customerId }) => customerId),',
    to: '[],',
    tests: RACING,
  },
  {
    rule: 'I8: a survey whose outcome is unknown is not sent again',
    file: 'src/infra/storage/occasion-settlement.ts',
    from: "(o.state = 'claimed' or (o.kind = any(${REPEATABLE_KINDS}) and o.attempts < ${MOST_ATTEMPTS}))",
    to: '(o.attempts < ${MOST_ATTEMPTS})',
    tests: DRAINING,
  },
  {
    rule: 'I6: a campaign does not end past a message that a receipt makes due again',
    file: 'src/infra/storage/occasion-receipts.ts',
    from: "state = 'failed')\n    for no key update`",
    to: "state = 'failed')`",
    tests: FINISHING,
  },
  {
    rule: 'I6: whoever ends a campaign looks once it is theirs',
    file: 'src/infra/storage/campaign-store.ts',
    from: 'order by kind, month for no key update`',
    to: 'order by kind, month`',
    tests: FINISHING,
  },
  {
    rule: 'I8: what a dead process held is given back while the others send',
    file: 'src/infra/outreach/outreach-worker.ts',
    from: '  const wake = () => {\n    tidying.ask()\n',
    to: '  const wake = () => {\n',
    tests: LEASES,
  },
  {
    rule: 'I8: what waits for its turn is held as long as it waits',
    file: 'src/infra/storage/occasion-store.ts',
    from: "set lease_until = ${leaseEnd} + ${waitMs} * interval '1 millisecond'",
    to: 'set lease_until = o.lease_until',
    tests: LEASES,
  },
  {
    rule: 'I8: a network that takes nothing is left alone by everybody',
    file: 'src/infra/outreach/send-messages.ts',
    from: 'if (await pace.isClosed(network)) return false',
    to: '',
    tests: NETWORKS,
  },
  {
    rule: 'I8: what waits for a closed network is left where it is',
    file: 'src/infra/storage/occasion-store.ts',
    from: 'or o.channel <> all(${closedNetworks})',
    to: 'or true',
    tests: NETWORKS,
  },
  {
    rule: 'I8: a network that says for how long is left alone even where it took some',
    file: 'src/infra/outreach/send-messages.ts',
    from: 'if (saidMs > 0) return',
    to: 'if (saidMs > 0 && later.length === outcomes.length) return',
    tests: NETWORKS,
  },
  {
    rule: 'I8: only whoever holds an occasion has its customer called',
    file: 'src/infra/outreach/lay-aside.ts',
    from: 'exhausted.filter((customerId) => ours.has(customerId))',
    to: 'exhausted',
    tests: ['tests/contracts/outreach/calls.test.ts'],
  },
  {
    rule: 'I7: an opt-out before the row on our page counts',
    file: 'src/infra/storage/web-delivery.ts',
    from: '${mayStillWrite(kind, now)} as may',
    to: 'true as may',
    tests: DRAINING,
  },
  {
    rule: 'I7: what may have arrived counts as written, though it is sent again',
    file: 'src/infra/storage/occasion-settlement.ts',
    from: 'sent_at = case when what.state = \'due\' and not what."mayHaveCome"',
    to: "sent_at = case when what.state = 'due'",
    tests: RACING,
  },
]
