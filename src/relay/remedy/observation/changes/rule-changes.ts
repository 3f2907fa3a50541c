import { disagreementIds, disagreementOf } from '../../../register/disagreements.ts'
import { CATALOGUE } from '../../../rules/catalogue.ts'
import type { FactChange } from '../change.ts'
import type { AtHand } from '../names-at-hand.ts'

/** The other ways to read the sources, and the rules of other days. */
export function ruleChanges(hand: AtHand): readonly FactChange[] {
  return [...readingChanges(hand), ...dayChanges(hand)]
}

function readingChanges({ relayCase }: AtHand): readonly FactChange[] {
  return disagreementIds.flatMap((id) => {
    const { topic, readings, taken } = disagreementOf(id)
    const asked = relayCase.readings[id]
    const current = readings.find((reading) => reading.id === asked)?.id ?? taken
    return readings
      .filter((reading) => reading.id !== current)
      .map((reading): FactChange => ({
        kind: 'reading',
        path: `readings.${id}`,
        state: asked === undefined ? 'assumed' : 'known',
        to: reading.says,
        about: topic,
        relayCase: { ...relayCase, readings: { ...relayCase.readings, [id]: reading.id } },
      }))
  })
}

/** Days on which a rule began or ended. */
const DAYS = [
  ...new Set(
    CATALOGUE.flatMap(({ inForce }) => [inForce.from, inForce.until]).filter(
      (day) => day !== undefined,
    ),
  ),
].sort()

function dayChanges({ relayCase }: AtHand): readonly FactChange[] {
  return DAYS.map((day) => ({
    kind: 'other-day',
    path: 'asOf',
    state: 'known',
    to: day,
    about: '',
    relayCase: { ...relayCase, asOf: day },
  }))
}
