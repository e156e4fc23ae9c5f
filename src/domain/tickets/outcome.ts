/**
 * What came of a ticket, as far as a rule asks: `settled` elsewhere meanwhile, `replaced` by a newer one; of a call a
 * time was `agreed`, somebody was `reached`, the order is `unwanted`, or the number is somebody else's; a report was
 * `unfounded`; all else is `done`.
 */
export const TICKET_OUTCOMES = [
  ...(['done', 'agreed', 'reached', 'unwanted', 'wrong_number', 'settled', 'replaced', 'unfounded'] as const),
] as const

/** See `TICKET_OUTCOMES`. */
export type TicketOutcome = (typeof TICKET_OUTCOMES)[number]

/** The calls in which the customer was spoken to. */
export const SPOKEN_TO: readonly TicketOutcome[] = ['done', 'agreed', 'reached', 'unwanted']

/** Wishes that nobody had to answer any more. */
export const NOT_ANSWERED: readonly TicketOutcome[] = ['replaced']
