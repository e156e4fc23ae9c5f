import { Tariff } from '#src/domain/visits/tariff.ts'
import { readJsonFile } from './read-json-file.ts'

/** Reads the tariff. @throws Fault CONFIG_INVALID that says everything that is wrong with the file */
export const readTariff = (path: string): Tariff => readJsonFile('TARIFF_FILE', path, Tariff)
