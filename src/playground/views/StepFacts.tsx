import type { TraceFact } from '../../relay/index.ts'
import { fieldOfPath, fieldWords } from '../state/field-names.ts'
import { factKey } from '../state/stands-at.ts'
import type { FactEvents } from './fact-events.ts'

interface Props extends FactEvents {
  readonly facts: readonly TraceFact[]
}

/** The values a step looked at, each with the line it stands on. */
export function StepFacts({ facts, ...rest }: Props) {
  if (facts.length === 0) return null
  return (
    <ul class="step-facts" aria-label="Facts">
      {facts.map((fact) => (
        <Fact key={factKey(fact)} fact={fact} {...rest} />
      ))}
    </ul>
  )
}

interface FactProps extends FactEvents {
  readonly fact: TraceFact
}

function Fact({ fact, ...events }: FactProps) {
  const isHere = events.resting.includes(factKey(fact))
  return (
    <li class={isHere ? 'rests-here' : undefined}>
      <span class="fact-name">{fact.name}</span>{' '}
      <code>{fact.value === '' ? '(empty)' : fact.value}</code>{' '}
      {fact.state === 'assumed' && <span class="assumed-word">assumed</span>}{' '}
      <PlaceChip fact={fact} {...events} />
      {isHere && <span class="rests-word"> rests on this line</span>}
    </li>
  )
}

function PlaceChip({ fact, isReady, onShow, onPoint, onLeave }: FactProps) {
  const { span } = fact
  const field = fieldOfPath(fact.path)
  if (span === undefined || field === null) return null
  const point = () => onPoint(field, span)
  return (
    <button
      class="mini"
      type="button"
      disabled={!isReady}
      onClick={() => onShow(field, span)}
      onMouseEnter={point}
      onMouseLeave={onLeave}
      onFocus={point}
      onBlur={onLeave}
    >
      line {span.line}
      <span class="sr-only"> of {fieldWords(field)}</span>
    </button>
  )
}
