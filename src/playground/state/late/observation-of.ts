import { isAcceptance, recogniseReply, type Observation } from '../../../relay/index.ts'

/** What the reader says they saw. */
export function observationOf(text: string): Observation {
  return isAcceptance(text)
    ? { kind: 'accepted' }
    : { kind: 'reply', reading: recogniseReply(text) }
}
