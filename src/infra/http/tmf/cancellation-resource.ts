import type { TmfTask } from '../../storage/tmf-task-store.ts'

/** Where the cancellations of TMF697 are. */
export const CANCELLATION_PATH = '/tmf-api/workOrderManagement/v4/cancelWorkOrder'

/** The cancellation of a work order as TMF697 shows it. */
export function cancellationResource({ id, body }: TmfTask, publicUrl: string): object {
  return { '@type': 'CancelWorkOrder', ...body, id, href: `${publicUrl}${CANCELLATION_PATH}/${id}` }
}
