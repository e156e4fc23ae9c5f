/** The guards of several processes. */
export const COORDINATION_MUTATIONS = [
  {
    rule: 'CO: replicas answer one person one message after the other',
    file: 'src/infra/coordination/redis-order.ts',
    from: 'return 1 end\nreturn 0`',
    to: 'return 1 end\nreturn 1`',
    tests: ['tests/contracts/replicas.test.ts'],
  },
  {
    rule: 'CO: a place in the queue is given away when its process has died',
    file: 'src/infra/coordination/redis-order.ts',
    from: "'-inf', now_ms)",
    to: "'-inf', 0)",
    tests: ['tests/contracts/redis-away.test.ts'],
  },
  {
    rule: 'CO: nobody waits for a Redis that answers nothing',
    file: 'src/infra/coordination/redis-settings.ts',
    from: 'commandTimeout: answerWithinMs,',
    to: '',
    tests: ['tests/contracts/redis-away.test.ts'],
  },
  {
    rule: 'CO: five wrong codes lock, at whichever replica',
    file: 'src/infra/coordination/redis-codes.ts',
    from: "if wrong < tonumber(ARGV[3]) then return 'wrong' end",
    to: "if wrong > 0 then return 'wrong' end",
    tests: ['tests/contracts/replicas.test.ts'],
  },
  {
    rule: 'CO: a code is used once',
    file: 'src/infra/coordination/redis-codes.ts',
    from: "  redis.call('DEL', KEYS[1])\n  return 'right'",
    to: "  return 'right'",
    tests: ['tests/contracts/coordination.test.ts'],
  },
  {
    rule: 'CO: a lock from the time without Redis holds on',
    file: 'src/infra/coordination/redis-codes.ts',
    from: 'if (await isLockedHere(key)) return undefined',
    to: '',
    tests: ['tests/contracts/redis-away.test.ts'],
  },
  {
    rule: 'CO: a page that another replica holds counts as read',
    file: 'src/infra/coordination/redis-fan-out.ts',
    from: '?? 0) > 0',
    to: '?? 0) > 9',
    tests: ['tests/contracts/replicas.test.ts'],
  },
  {
    rule: 'CO: what was said while Redis was away is made up for',
    file: 'src/infra/coordination/redis-channels.ts',
    from: 'for (const name of names) ring(name)',
    to: '',
    tests: ['tests/contracts/redis-away.test.ts'],
  },
]
