import { disagreementOf, isDisagreementId, type RelayCase } from '../../relay/index.ts'

/** How one side reads the sources. */
export interface PointReading {
  readonly says: string
  readonly isTaken: boolean
  /** Why it is the one we take unless a case asks for another; null for the others. */
  readonly because: string | null
}

/** A point on which the sources disagree. */
export interface ContestedPoint {
  /** `U4` */
  readonly id: string
  readonly topic: string
  readonly readings: readonly PointReading[]
}

type AskedReadings = RelayCase['readings']

/** The points behind ids, with the reading this case is judged by marked. Other ids are left out. */
export function contestedPoints(
  ids: readonly string[],
  asked: AskedReadings,
): readonly ContestedPoint[] {
  return ids.filter(isDisagreementId).map((id) => {
    const { topic, readings, taken, because } = disagreementOf(id)
    return {
      id,
      topic,
      readings: readings.map((reading) => ({
        says: reading.says,
        isTaken: reading.id === (asked[id] ?? taken),
        because: reading.id === taken ? because : null,
      })),
    }
  })
}

/** The readings a case asks for that are not our own choice, one sentence each. */
export function askedReadings(asked: AskedReadings): readonly string[] {
  return Object.keys(asked)
    .filter(isDisagreementId)
    .filter((id) => asked[id] !== disagreementOf(id).taken)
    .flatMap((id) => disagreementOf(id).readings.filter((reading) => reading.id === asked[id]))
    .map(({ says }) => says)
}
