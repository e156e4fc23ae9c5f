import { Promotions } from '#src/domain/promotions/promotion.ts'
import { readJsonFile } from './read-json-file.ts'

/** Reads what is promoted. @throws Fault CONFIG_INVALID that says everything that is wrong with the file */
export const readPromotions = (path: string): Promotions => readJsonFile('PROMOTION_FILE', path, Promotions)
