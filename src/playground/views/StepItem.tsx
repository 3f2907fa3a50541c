import { ruleTitle, type TraceStep } from '../../relay/index.ts'
import { toldParts } from '../state/told-parts.ts'
import { STATUS_WORDS } from '../state/verdict-words.ts'
import type { FactEvents } from './fact-events.ts'
import { Part } from './Part.tsx'
import { Sources } from './Sources.tsx'
import { StepFacts } from './StepFacts.tsx'

interface Props extends FactEvents {
  readonly step: TraceStep
  readonly isDeciding: boolean
}

/** One step on the way to the verdict, with the facts it looked at and who says so. */
export function StepItem({ step, isDeciding, ...rest }: Props) {
  return (
    <li class={isDeciding ? 'step decides' : 'step'}>
      <p class="step-head">
        <b>{ruleTitle(step.rule)}</b>
        <span class="status">
          {STATUS_WORDS[step.status]}
          {isDeciding && (step.status === 'unknown' ? '; here it stops' : '; this decides')}
        </span>
      </p>
      <p>{step.text}</p>
      <StepFacts facts={step.facts} {...rest} />
      {toldParts(step).map((part, index) => (
        // Parts are named after connectors, and two connectors may share a name.
        <div key={index} class="part">
          <Part part={part} {...rest} />
        </div>
      ))}
      <Sources step={step} isOpen={isDeciding} />
    </li>
  )
}
