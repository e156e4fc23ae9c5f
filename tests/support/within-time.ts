/**
 * A property's run, left out once the time is over. fast-check's own limit lets the run that it interrupts go on, beside
 * the test that comes next.
 */
export function withinTime<Given extends readonly unknown[]>(
  limitMs: number,
  run: (...given: Given) => Promise<void>,
): (...given: Given) => Promise<void> {
  const untilMs = performance.now() + limitMs
  return async (...given) => {
    if (performance.now() < untilMs) await run(...given)
  }
}
