import type { TmfTask } from '../../storage/tmf-task-store.ts'

/** Where the searches of TMF646 are. */
export const SEARCH_PATH = '/tmf-api/appointment/v4/searchTimeSlot'

/** A search for free time as TMF646 shows it. */
export function searchResource({ id, body }: TmfTask, publicUrl: string): object {
  return { '@type': 'SearchTimeSlot', ...body, id, href: `${publicUrl}${SEARCH_PATH}/${id}` }
}
