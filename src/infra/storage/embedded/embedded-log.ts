/** Where the launcher tells what it does; a pino logger fits. */
export interface EmbeddedLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export const SILENT: EmbeddedLog = { info() {}, warn() {} }
