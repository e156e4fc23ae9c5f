import { KpiFile } from '#src/domain/kpi/kpi.ts'
import { readJsonFile } from './read-json-file.ts'

/** Reads a company's key figures. @throws Fault CONFIG_INVALID that says everything that is wrong with the file */
export const readKpiFile = (path: string): KpiFile => readJsonFile('KPI_FILE', path, KpiFile)
