// node count-tests.mjs REPORT STATUS: prints "PASSED FAILED SKIPPED" of a vitest JSON report, and below it what failed.
// A file that could not be run, or a run that ended badly without a failed test, counts as one failure.
import { readFileSync } from 'node:fs'

const [path, status] = process.argv.slice(2)
const report = readReport(path)

const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length
const failed = report.numFailedTests + brokenFiles
const skipped = report.numPendingTests + report.numTodoTests
console.log(report.numPassedTests, failed === 0 && status !== '0' ? 1 : failed, skipped)
for (const { name, status, assertionResults } of report.testResults) {
  const tests = assertionResults.filter((test) => test.status === 'failed')
  if (status === 'failed' && tests.length === 0) console.log(`FAILED: ${name}`)
  for (const { fullName, failureMessages } of tests) console.log(`FAILED: ${fullName}: ${briefly(failureMessages)}`)
}

/** What a test says first, and where a property broke down, what broke it. */
function briefly(failureMessages) {
  const lines = failureMessages.join('\n').split('\n')
  return [lines[0], ...lines.filter((line) => /^(?:Caused by|Counterexample|\{ seed)/.test(line))]
    .join(' | ')
    .slice(0, 3000)
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  }
}
