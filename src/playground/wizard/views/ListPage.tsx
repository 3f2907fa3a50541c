import { EXISTING_CONNECTORS } from '../existing-connectors.ts'
import { Choice, type ChoiceOption } from './Choice.tsx'
import { fieldOf, optionsOf, type PageProps } from './page-props.ts'

const FIELD = fieldOf('list', 'start')

const OPTIONS: readonly ChoiceOption[] = [
  ...optionsOf(FIELD),
  ...EXISTING_CONNECTORS.map(({ connector, says }) => ({
    value: connector.Name,
    label: connector.Name,
    note: says,
  })),
]

/** A new connector, or one of those there are. */
export function ListPage({ state, onChoose }: PageProps) {
  return (
    <Choice
      field={FIELD}
      options={OPTIONS}
      value={state.changes ?? 'new'}
      onValue={(value) => onChoose(value === 'new' ? null : value)}
    />
  )
}
