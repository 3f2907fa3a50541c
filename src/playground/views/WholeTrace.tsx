import { ruleTitle, type SourceSpan, type TraceStep } from '../../relay/index.ts'
import type { FieldName } from '../state/field-names.ts'
import { STATUS_WORDS } from '../state/verdict-words.ts'
import { Part } from './Part.tsx'
import { StepFacts } from './StepFacts.tsx'

interface Events {
  readonly isReady: boolean
  readonly onShow: (field: FieldName, span: SourceSpan) => void
  readonly onPoint: (field: FieldName, span: SourceSpan) => void
}

interface Props extends Events {
  readonly steps: readonly TraceStep[]
  readonly decidedBy: string
}

/** Every rule in order, also those that did not apply, so that "why not" has an answer. */
export function WholeTrace({ steps, decidedBy, ...events }: Props) {
  return (
    <details class="trace">
      <summary>The whole trace, {steps.length} rules</summary>
      <ol>
        {steps.map((step) => (
          <TraceItem key={step.rule} step={step} isDeciding={step.rule === decidedBy} {...events} />
        ))}
      </ol>
    </details>
  )
}

interface ItemProps extends Events {
  readonly step: TraceStep
  readonly isDeciding: boolean
}

function TraceItem({ step, isDeciding, ...events }: ItemProps) {
  return (
    <li class={`trace-step trace-step--${step.status}`}>
      <p class="step-head">
        <b>{ruleTitle(step.rule)}</b>
        <span class="status">
          {STATUS_WORDS[step.status]}
          {isDeciding && '; this decides'}
        </span>
      </p>
      <p>{step.text}</p>
      <StepFacts facts={step.facts} {...events} />
      <TraceParts parts={step.parts} {...events} />
    </li>
  )
}

interface PartsProps extends Events {
  readonly parts: readonly TraceStep[]
}

function TraceParts({ parts, ...events }: PartsProps) {
  if (parts.length === 0) return null
  return (
    <ul>
      {parts.map((part, index) => (
        // Parts are named after connectors, and two connectors may share a name.
        <li key={index} class="part">
          <Part part={part} {...events} />
          <TraceParts parts={part.parts} {...events} />
        </li>
      ))}
    </ul>
  )
}
