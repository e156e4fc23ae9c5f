/** The media type of a visit's record. */
export const RECORD_TYPE = 'application/pdf'
