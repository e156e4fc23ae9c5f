import { Tariff } from '#src/domain/visits/tariff.ts'
import type { ForbiddenIn } from '../http/forbidden-in.ts'
import { readJsonFile } from './read-json-file.ts'

/** Reads the tariff. @throws Fault CONFIG_INVALID that says everything that is wrong with the file */
export const readTariff = (path: string, forbiddenIn: ForbiddenIn): Tariff =>
  readJsonFile('TARIFF_FILE', path, Tariff, { forbiddenIn })
