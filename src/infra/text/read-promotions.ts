import { Promotions } from '#src/domain/promotions/promotion.ts'
import type { ForbiddenIn } from '../http/forbidden-in.ts'
import { readJsonFile } from './read-json-file.ts'

/** Reads what is promoted. @throws Fault CONFIG_INVALID that says everything that is wrong with the file */
export const readPromotions = (path: string, forbiddenIn: ForbiddenIn): Promotions =>
  readJsonFile('PROMOTION_FILE', path, Promotions, { forbiddenIn })
