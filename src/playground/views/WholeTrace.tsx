import { ruleTitle, whyNot, type RecipientResult, type TraceStep } from '../../relay/index.ts'
import { STATUS_WORDS } from '../state/verdict-words.ts'
import type { FactEvents } from './fact-events.ts'
import { Part } from './Part.tsx'
import { Sources } from './Sources.tsx'
import { StepFacts } from './StepFacts.tsx'

interface Props extends FactEvents {
  readonly result: RecipientResult
  /** The step that the story points at. */
  readonly pivot: string
}

/** Every rule in order, also those that did not apply, so that "why not" has an answer. */
export function WholeTrace({ result, pivot, ...events }: Props) {
  const { trace } = result
  return (
    <details class="trace">
      <summary>The whole trace, {trace.length} rules</summary>
      <ol>
        {trace.map((step) => (
          <TraceItem
            key={step.rule}
            step={step}
            isDeciding={step.rule === pivot}
            why={whyNot(step, result)}
            {...events}
          />
        ))}
      </ol>
    </details>
  )
}

interface ItemProps extends FactEvents {
  readonly step: TraceStep
  readonly isDeciding: boolean
  /** Why the rule does not decide, where its own text does not say. */
  readonly why: string | null
}

function TraceItem({ step, isDeciding, why, ...events }: ItemProps) {
  return (
    <li class={`trace-step trace-step--${step.status}`}>
      <p class="step-head">
        <b>{ruleTitle(step.rule)}</b>
        <span class="status">
          {STATUS_WORDS[step.status]}
          {isDeciding && '; this decides'}
        </span>
      </p>
      <p>
        {step.text}
        {!isDeciding && why !== null && <span class="why-not"> {why}</span>}
      </p>
      <StepFacts facts={step.facts} {...events} />
      <TraceParts parts={step.parts} {...events} />
      <Sources step={step} isOpen={false} />
    </li>
  )
}

interface PartsProps extends FactEvents {
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
