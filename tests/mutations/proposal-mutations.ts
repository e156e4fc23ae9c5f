/** The guards around what an endpoint outside proposes: what it may bring about, what it gets, and how long it is asked. */
export const PROPOSAL_MUTATIONS = [
  {
    rule: 'a proposal never cancels, stops messages or finishes the work',
    file: 'src/language/intent/weigh-proposal.ts',
    from: ' && !NEVER_ON_A_PROPOSAL.has(intent)',
    to: '',
    tests: ['tests/language/intent/proposals.test.ts'],
  },
  {
    rule: 'a proposal is acted on only among our own likeliest',
    file: 'src/language/intent/weigh-proposal.ts',
    from: 'understood.top.includes(intent) && ',
    to: '',
    tests: ['tests/language/intent/proposals.test.ts'],
  },
  {
    rule: 'I11: what leaves the house is masked',
    file: 'src/language/intent/intent-scorer.ts',
    from: 'maskText(text, onFile)',
    to: 'text',
    tests: ['tests/language/intent/proposals.test.ts'],
  },
  {
    rule: 'an endpoint that says 429 is obeyed',
    file: 'src/infra/language-endpoint/endpoint-rest.ts',
    from: 'now < waitsUntilMs || ',
    to: '',
    tests: ['tests/infra/language-endpoint/intent-endpoint.test.ts'],
  },
  {
    rule: 'nobody waits for an endpoint that fails in a row',
    file: 'src/infra/language-endpoint/endpoint-rest.ts',
    from: 'restsUntilMs = nowMs() + REST_MS',
    to: 'restsUntilMs = 0',
    tests: ['tests/infra/language-endpoint/intent-endpoint.test.ts'],
  },
]
