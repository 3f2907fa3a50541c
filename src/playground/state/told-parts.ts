import type { TraceFact, TraceStep } from '../../relay/index.ts'

const MAX_PARTS = 6

/** The parts of a step that bear it out, such as the connectors that matched; the first few of many. */
export function toldParts({ status, parts }: TraceStep): readonly TraceStep[] {
  return parts.filter((part) => part.status === status).slice(0, MAX_PARTS)
}

/** The facts of a step and of the parts that bear it out. */
export function toldFacts(step: TraceStep): readonly TraceFact[] {
  return [...step.facts, ...toldParts(step).flatMap(toldFacts)]
}
