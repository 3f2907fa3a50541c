import type { SourceSpan, TraceFact } from '../../relay/index.ts'
import { fieldOfPath, fieldWords, type FieldName } from '../state/field-names.ts'

interface Props {
  readonly facts: readonly TraceFact[]
  readonly isReady: boolean
  readonly onShow: (field: FieldName, span: SourceSpan) => void
  readonly onPoint: (field: FieldName, span: SourceSpan) => void
}

/** The values a step looked at, each with the line it stands on. */
export function StepFacts({ facts, ...rest }: Props) {
  if (facts.length === 0) return null
  return (
    <ul class="step-facts" aria-label="Facts">
      {facts.map((fact) => (
        <li key={`${fact.path} ${fact.name}`}>
          <span class="fact-name">{fact.name}</span>{' '}
          <code>{fact.value === '' ? '(empty)' : fact.value}</code>{' '}
          {fact.state === 'assumed' && <span class="assumed-word">assumed</span>}{' '}
          <PlaceChip fact={fact} {...rest} />
        </li>
      ))}
    </ul>
  )
}

interface ChipProps extends Omit<Props, 'facts'> {
  readonly fact: TraceFact
}

function PlaceChip({ fact, isReady, onShow, onPoint }: ChipProps) {
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
      onFocus={point}
    >
      line {span.line}
      <span class="sr-only"> of {fieldWords(field)}</span>
    </button>
  )
}
