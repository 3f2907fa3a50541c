import type { RecipientResult } from '../model/trace.ts'
import { disagreementOf, isDisagreementId, type DisagreementId } from '../register/disagreements.ts'
import { whatHangs } from './what-hangs.ts'

/** How one side reads the sources. */
export interface PointReading {
  readonly id: string
  readonly says: string
  /** Whether the case is judged by it. */
  readonly isTaken: boolean
  /** Why it is the one we take unless a case asks for another; null for the others. */
  readonly because: string | null
}

/** A point on which the sources disagree so that the verdict would be another one. */
export interface ContestedPoint {
  readonly id: DisagreementId
  readonly topic: string
  /** What hangs on it, one sentence for each reading that gives another verdict. */
  readonly hangs: readonly string[]
  readonly readings: readonly PointReading[]
}

/**
 * The points a verdict hangs on, with what each side reads and what would come of it.
 *
 * @param asked - the readings the case asks for, by disagreement
 */
export function contestedPoints(
  result: RecipientResult,
  asked: Readonly<Record<string, string>>,
): readonly ContestedPoint[] {
  const sentences = whatHangs(result)
  return result.contested.filter(isDisagreementId).map((id) => {
    const { topic, readings, taken, because } = disagreementOf(id)
    return {
      id,
      topic,
      hangs: sentences.filter((point) => point.id === id).map(({ text }) => text),
      readings: readings.map((reading) => ({
        id: reading.id,
        says: reading.says,
        isTaken: reading.id === (asked[id] ?? taken),
        because: reading.id === taken ? because : null,
      })),
    }
  })
}
