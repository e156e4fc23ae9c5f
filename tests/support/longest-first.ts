import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes, the longest first. */
const LONG = [
  'tests/transcripts/',
  'tests/rehearsal/',
  'tests/contracts/promises-model',
  'tests/e2e/',
  'tests/contracts/',
]

/** Begins with what takes longest, so that no worker waits for it alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((path) => moduleId.includes(path))
      return at < 0 ? LONG.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}
