import type { HttpServer } from '../server.ts'
import { mountClosedTimes } from './closed-times.ts'
import { type GuessNeeds, mountGuesses } from './guesses.ts'
import { type ImportNeeds, mountImports } from './imports.ts'
import { type InstallerPhotoNeeds, mountInstallerPhotos } from './installer-photos.ts'
import { mountOutreach, type OutreachNeeds } from './outreach.ts'
import { mountPhotos, type PhotoRouteNeeds } from './photos.ts'
import { mountPlannedWorks, type PlannedWorkNeeds } from './planned-works.ts'
import { mountReports, type ReportNeeds } from './reports.ts'
import { mountStatus, type StatusNeeds } from './status.ts'

export type AdminNeeds = ImportNeeds &
  StatusNeeds &
  OutreachNeeds &
  PhotoRouteNeeds &
  InstallerPhotoNeeds &
  ReportNeeds &
  GuessNeeds &
  PlannedWorkNeeds

/** The routes under `/admin/v1` that the command line uses; all want the API token. */
export function mountAdmin(server: HttpServer, needs: AdminNeeds): void {
  mountImports(server, needs)
  mountStatus(server, needs)
  mountReports(server, needs)
  mountOutreach(server, needs)
  mountClosedTimes(server, needs)
  mountPlannedWorks(server, needs)
  mountPhotos(server, needs)
  mountInstallerPhotos(server, needs)
  mountGuesses(server, needs)
}
