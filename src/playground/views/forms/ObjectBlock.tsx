import { useState } from 'preact/hooks'
import type { FormObject, NewValue, ObjectListKind } from '../../../relay/edit/index.ts'
import { PropertyRow } from './PropertyRow.tsx'

interface Props {
  readonly id: string
  readonly kind: ObjectListKind
  readonly title: string
  readonly object: FormObject
  /** Folded until the reader opens it. */
  readonly isFolded: boolean
  readonly isLit: (property: string) => boolean
  readonly onSet: (property: string, value: NewValue | undefined) => void
  readonly onRemove: () => void
}

/** One object of a list. What is folded away is not drawn. */
export function ObjectBlock({ id, kind, title, object, onSet, onRemove, ...rest }: Props) {
  const [isOpen, setOpen] = useState(!rest.isFolded)
  return (
    <details
      class={`object-block object-block--${kind}`}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && (
        <div role="group" aria-label={title}>
          {object.properties.map((one) => (
            <PropertyRow
              key={one.property.name}
              id={id}
              shown={one}
              isLit={rest.isLit(one.property.name)}
              onSet={(value) => onSet(one.property.name, value)}
            />
          ))}
          {object.others.length > 0 && (
            <p class="hint">Also in the text, and kept: {object.others.join(', ')}.</p>
          )}
          <button class="mini remove-object" type="button" onClick={onRemove}>
            Remove<span class="sr-only"> {title}</span>
          </button>
        </div>
      )}
    </details>
  )
}
