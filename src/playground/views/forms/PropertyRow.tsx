import type { FormProperty, NewValue } from '../../../relay/edit/index.ts'
import { choicesOf, keyOf, valueOf } from '../../state/forms/property-choices.ts'
import { readEntries } from '../../state/forms/read-entries.ts'
import { EntryInput } from './EntryInput.tsx'

interface Props {
  /** Of the object. */
  readonly id: string
  readonly shown: FormProperty
  readonly isLit: boolean
  /** Undefined: the property is to be left out. */
  readonly onSet: (value: NewValue | undefined) => void
}

/** The id of the control that holds a property, or says whether it is stated. */
export function propertyId(object: string, property: string): string {
  return `form-${object}-${property}`
}

/** A property: what is stated of it, or what is taken when nothing is. */
export function PropertyRow({ id, shown, isLit, onSet }: Props) {
  const { property, state } = shown
  const { name, kind } = property
  const isName = name === 'Name' || name === 'DomainName'
  const isFree = kind === 'list' || kind === 'text'
  return (
    <div class={isLit ? 'property is-lit' : 'property'}>
      <label htmlFor={propertyId(id, name)}>{name}</label>
      {!isName && <StateSelect id={propertyId(id, name)} shown={shown} onSet={onSet} />}
      {(isName || (isFree && state === 'stated')) && (
        <EntryInput
          id={isName ? propertyId(id, name) : `${propertyId(id, name)}-value`}
          label={isName ? undefined : `${name}, stated`}
          entries={shown.entries}
          read={(text) => readEntries(property, text)}
          isNeeded={isName}
          onEntries={(entries) => onSet(kind === 'list' ? entries : (entries[0] ?? null))}
        />
      )}
    </div>
  )
}

type SelectProps = Pick<Props, 'id' | 'shown' | 'onSet'>

function StateSelect({ id, shown, onSet }: SelectProps) {
  return (
    <select
      id={id}
      class={`state state--${shown.state}`}
      value={keyOf(shown)}
      onChange={({ currentTarget }) => {
        const { value } = currentTarget
        // What the text says counts, should it not take the choice.
        currentTarget.value = keyOf(shown)
        onSet(valueOf(shown, value))
      }}
    >
      {choicesOf(shown).map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  )
}
