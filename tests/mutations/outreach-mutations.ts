const DRAINING = ['tests/contracts/outreach/draining.test.ts']
const SILENT = ['tests/contracts/outreach/silent.test.ts']
const ALONG = ['tests/transcripts', '-t', 'monthly/along']
const IN_TALK = ['tests/domain/outreach/asked-in-talk.test.ts']

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
    rule: 'I5: what a worker holds is not asked in a talk as well',
    file: 'src/infra/storage/month-occasions.ts',
    from: "and o.state = 'due' and k.state",
    to: 'and k.state',
    tests: ['tests/contracts/outreach/one-talk.test.ts'],
  },
  {
    rule: 'FO-5: who waits for us to put something right is asked nothing besides',
    file: 'src/domain/outreach/may-write.ts',
    from: 'if (whyNever(facts, now) ?? whyUntimely(facts, now)) return false',
    to: 'if (whyNever(facts, now)) return false',
    tests: IN_TALK,
  },
  {
    rule: 'a mixed message counts as the strictest: nothing goes along with a usage notice',
    file: 'src/domain/outreach/monthly.ts',
    from: "GOES_ALONG = { 'pre-check'",
    to: "GOES_ALONG = { 'usage-notice'",
    tests: IN_TALK,
  },
  {
    rule: 'FO-5: nobody is reminded who refused surveys',
    file: 'src/domain/outreach/may-write.ts',
    from: 'whyUnwelcome(facts, now) ??\n    whyUntimely(facts, now) ??\n    (facts.hasChannel',
    to: 'whyUntimely(facts, now) ??\n    (facts.hasChannel',
    tests: IN_TALK,
  },
  {
    rule: 'a reminder is a message of its day',
    file: 'src/domain/outreach/may-write.ts',
    from: ', ...(remindedAt ? [remindedAt] : [])]',
    to: ']',
    tests: IN_TALK,
  },
  {
    rule: 'I8: nobody is reminded of what may not have arrived',
    file: 'src/infra/storage/month-occasions.ts',
    from: "o.state in ('sent', 'delivered')",
    to: "o.state in ('sent', 'delivered', 'unknown')",
    tests: SILENT,
  },
  {
    rule: 'I5: one reminder',
    file: 'src/infra/storage/month-occasions.ts',
    from: 'and o.answered_at is null and o.reminded_at is null',
    to: 'and o.answered_at is null',
    tests: SILENT,
  },
  {
    rule: 'FO-5: nobody is reminded who answered elsewhere, or wants no evaluation',
    file: 'src/infra/storage/month-occasions.ts',
    from: 'not exists (select from monthly_survey s where',
    to: 'not exists (select from monthly_survey s where false and',
    tests: SILENT,
  },
  {
    rule: 'I7: a reminder is decided once more when it is told',
    file: 'dialogs/satisfaction/satisfaction-reminder.ts',
    from: ".kind === 'write' ? undefined : nothing",
    to: ".kind === 'write' ? undefined : undefined",
    tests: SILENT,
  },
  {
    rule: 'nobody is asked in passing in the middle of something of their own',
    file: 'src/conversation/advance.ts',
    from: '(isFree(talk) ? await outcome.besides?.() : undefined)',
    to: '(await outcome.besides?.())',
    tests: ALONG,
  },
  {
    rule: 'FO-5: who was asked in another talk is not reminded',
    file: 'src/infra/scheduling/satisfaction-duty.ts',
    from: "and o.customer_id = s.customer_id and o.state = 'told')",
    to: "and o.customer_id = s.customer_id and o.state = 'due')",
    tests: ALONG,
  },
  {
    rule: 'CL-3: nobody is asked for points on a telephone of an installer’s',
    file: 'dialogs/satisfaction/ask-along.ts',
    from: ' || (await devices.isOnInstallers(person))',
    to: '',
    tests: ALONG,
  },
]
