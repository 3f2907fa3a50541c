import { disagreementOf, isDisagreementId, type RelayCase } from '../../relay/index.ts'

/** The readings a case asks for that are not our own choice, one sentence each. */
export function askedReadings(asked: RelayCase['readings']): readonly string[] {
  return Object.keys(asked)
    .filter(isDisagreementId)
    .filter((id) => asked[id] !== disagreementOf(id).taken)
    .flatMap((id) => disagreementOf(id).readings.filter((reading) => reading.id === asked[id]))
    .map(({ says }) => says)
}
