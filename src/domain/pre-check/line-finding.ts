/** How a customer finds the line; `other` is what no other word of these covers, told in their own. */
export const LINE_FINDINGS = ['good', 'slow', 'drops', 'offline', 'other'] as const
/** How a customer finds the line. */
export type LineFinding = (typeof LINE_FINDINGS)[number]
