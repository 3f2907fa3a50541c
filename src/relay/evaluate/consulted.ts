import type { DisagreementId } from '../register/disagreements.ts'

/** What a rule, or a part of its work, looked at besides the facts it shows. */
export interface Consulted {
  readonly readings: ReadonlySet<DisagreementId>
  /** An open input took part, so what came out may show a value nobody stated. */
  readonly hasOpen: boolean
  /** One of them has got no value in this world: what came out is worth nothing. */
  readonly hasUnanswered: boolean
}

const NO_READINGS: ReadonlySet<DisagreementId> = new Set()

/** Keeps what is looked at while a world is asked. */
export interface ConsultedLog {
  noteReading(id: DisagreementId): void
  noteOpen(isAnswered: boolean): void
  /** Takes over whether open inputs took part. */
  noteOpenness(consulted: Consulted): void
  /** Takes over everything another piece of work looked at. */
  noteAll(consulted: Consulted): void
  /** What was looked at since the last call. */
  take(): Consulted
}

/** A log with nothing in it. */
export function openLog(): ConsultedLog {
  let readings = NO_READINGS
  let hasOpen = false
  let hasUnanswered = false
  const noteReading = (id: DisagreementId): void => {
    // Most checks consult none, and there are many: a set is made when it is needed.
    if (!readings.has(id)) readings = new Set([...readings, id])
  }
  const noteOpenness = (consulted: Consulted): void => {
    hasOpen ||= consulted.hasOpen
    hasUnanswered ||= consulted.hasUnanswered
  }
  return {
    noteReading,
    noteOpenness,
    noteOpen(isAnswered) {
      noteOpenness({ readings, hasOpen: true, hasUnanswered: !isAnswered })
    },
    noteAll(consulted) {
      consulted.readings.forEach(noteReading)
      noteOpenness(consulted)
    },
    take() {
      const taken = { readings, hasOpen, hasUnanswered }
      readings = NO_READINGS
      hasOpen = false
      hasUnanswered = false
      return taken
    },
  }
}
