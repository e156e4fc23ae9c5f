import type { Visit } from './visit.ts'

/** Whether what is done at a visit still counts for it: it is promised, or it was missed by lateness and somebody came after all (AP-3); the miss stays one. */
export const isKept = ({ appointment, cameLate }: Pick<Visit, 'appointment' | 'cameLate'>): boolean =>
  appointment.status === 'confirmed' || (appointment.status === 'failed' && cameLate === true)
