/**
 * What came of a ticket, as far as a rule asks: `settled` elsewhere meanwhile, `replaced` by a newer one; of a call a
 * time was `agreed`, somebody was `reached`, or `told` the news, the order is `unwanted`, or the number is somebody else's; a
 * sum was `approved`; a report was `unfounded`; all else is `done`.
 */
export const TICKET_OUTCOMES = [
  ...(['done', 'agreed', 'reached', 'told', 'unwanted', 'wrong_number', 'settled', 'replaced'] as const),
  ...(['approved', 'unfounded'] as const),
] as const

/** See `TICKET_OUTCOMES`. */
export type TicketOutcome = (typeof TICKET_OUTCOMES)[number]

/** The calls in which the customer was spoken to. */
export const SPOKEN_TO: readonly TicketOutcome[] = ['done', 'agreed', 'reached', 'told', 'unwanted']

/** The calls that told their customer the news. */
export const TOLD_BY_CALL: readonly TicketOutcome[] = ['told', 'reached', 'agreed']

/** Wishes that nobody had to answer any more. */
export const NOT_ANSWERED: readonly TicketOutcome[] = ['replaced']
