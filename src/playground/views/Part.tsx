import type { SourceSpan, TraceStep } from '../../relay/index.ts'
import type { FieldName } from '../state/field-names.ts'
import { StepFacts } from './StepFacts.tsx'

interface Props {
  readonly part: TraceStep
  readonly isReady: boolean
  readonly onShow: (field: FieldName, span: SourceSpan) => void
  readonly onPoint: (field: FieldName, span: SourceSpan) => void
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
