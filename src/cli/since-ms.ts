/** How long something has taken, as `doorstep understand` gives it. @unit ms, to the microsecond */
export const sinceMs = (begunMs: number): number => Number((performance.now() - begunMs).toFixed(3))
