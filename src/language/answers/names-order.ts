import { normalise } from '../normalise.ts'

/** 约, book a visit: words that name no order. */
const NAMES_NONE = /^(?:我要|要|帮|给|替)?(?:预约|约|book) ?(?:一单|一下|个?时间|an? (?:visit|order)|上门)?[吧。.! ]*$/

/** 约0023周六上午, 尾号0023: figures that name a customer or an order are no hour. */
const FIGURES = /(?<=约|帮|给|替|尾号|\bbook )\s*(?:wo)?\d{4,}/gi

/** Whether one of staff asks to book and names no order. */
export const namesNoOrder = (text: string): boolean => NAMES_NONE.test(normalise(text))

/** The words without the figures that name a customer or an order, for whoever looks for an hour in them. */
export const withoutOrderFigures = (text: string): string => text.replace(FIGURES, ' ')
