import type { Heard } from '#src/conversation/heard.ts'
import type { Appointment } from '#src/domain/appointments/appointment.ts'
import type { VisitKind } from '#src/domain/orders/work-order.ts'
import { correctedKind } from '#src/language/answers/corrects-kind.ts'
import { normalise } from '#src/language/normalise.ts'
import { readVisitKind } from '#src/language/purpose-phrases.ts'
import { inStandardEnglish } from '#src/language/time/in-standard-english.ts'
import type { Desk } from '../desk.ts'
import { changeableAppointments, namedAppointment } from '../which-appointment.ts'

const TAKEN_BACK =
  /(?:不是|没说|不要|不用|别)(?:来|要)?[^,，。 ]{1,4}|不(?:移机?|搬家?|修|装机?|检测)了|\b(?:not|forget|never mind|scrap|skip|no)\b(?: about)?(?: an?| the| any)? (?:move|moving|repair|install\w*|inspection|relocation)\b/g

/** 不是修，是移机; forget the move, it's just the repair: the kind of work that is said and not taken back. */
export function meantKind({ text, purpose }: Heard): VisitKind | undefined {
  const plain = inStandardEnglish(normalise(text))
  const rest = plain.replace(TAKEN_BACK, ' ')
  return (rest === plain ? undefined : readVisitKind(rest)) ?? purpose.visitKind
}

/** Whether a message takes back the kind of work that is talked about, and names another. */
export function takesKindBack(heard: Heard, kind: VisitKind | undefined): boolean {
  const meant = normalise(heard.text).search(TAKEN_BACK) >= 0 ? meantKind(heard) : undefined
  return meant !== undefined && meant !== kind
}

/** 错了，不是修，是移机, once the repair is agreed: the visits that may be the one that is not wanted, so that nobody comes for nothing. */
export function meantInstead(heard: Heard, desk: Desk): readonly Appointment[] {
  const wrong = bookedWrong(heard.text, desk)
  if (wrong) return wrong.visits
  const denied =
    normalise(heard.text)
      .match(TAKEN_BACK)
      ?.map((said) => readVisitKind(said.replace(DENIALS, ''))) ?? []
  const meant = meantKind(heard)
  if (meant === undefined) return []
  const ofKind = changeableAppointments(desk).filter(({ kind }) => kind !== meant && denied.includes(kind))
  return asNamed(ofKind, heard.text, desk)
}

const DENIALS = /不是|没说|不要|不用|别|\b(?:not|forget|never mind|scrap|skip|no)\b/g

/** 刚才那个约错了，改成修网: the agreed visits of another kind than was meant, of which one was booked wrong, and the kind that was. */
export function bookedWrong(text: string, desk: Desk): { kind: VisitKind; visits: readonly Appointment[] } | undefined {
  const kind = correctedKind(text)
  if (kind === undefined) return undefined
  const wrong = changeableAppointments(desk).filter((one) => one.kind !== kind)
  return wrong.length === 0 ? undefined : { kind, visits: asNamed(wrong, text, desk) }
}

/** 周五那个约错了: the one that is named, before what it should have been; else all of them. */
function asNamed(among: readonly Appointment[], text: string, desk: Desk): readonly Appointment[] {
  const [before = ''] = text.split(/[改换变]成|[改换]为|应该是|要的是|\b(?:change|make|switch|should|meant)\b/)
  const named =
    among.length < 2 ? undefined : namedAppointment(desk, { text: before, nowAt: desk.now.setZone(desk.zone) }, among)
  return named ? [named] : among
}
