import type { TraceStep } from '../../relay/index.ts'
import type { FactEvents } from './fact-events.ts'
import { StepFacts } from './StepFacts.tsx'

interface Props extends FactEvents {
  readonly part: TraceStep
}

/** A part of a step: one connector it looked at, or one of several conditions. */
export function Part({ part, ...rest }: Props) {
  return (
    <>
      <p>
        {isAboutConnector(part) && `“${part.rule}”: `}
        {part.text}
      </p>
      <StepFacts facts={part.facts} {...rest} />
    </>
  )
}

/** Conditions speak for themselves; a connector needs its name. */
function isAboutConnector({ facts }: TraceStep): boolean {
  return facts.some((fact) => fact.path.includes('inboundConnectors['))
}
