import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { FieldName } from '../state/field-names.ts'
import { focusSoon } from './focus-soon.ts'
import { controlId } from './show-span.ts'

interface Props {
  readonly title: string
  /** `tenant`: what there is one more of. */
  readonly noun: string
  readonly hint: string
  readonly count: number
  readonly most: number
  readonly isReady: boolean
  /** Where the focus goes in a new item. */
  readonly firstField: (index: number) => FieldName
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
  /** What is asked before the first item. */
  readonly head?: ComponentChildren
  readonly item: (index: number, onRemove: () => void) => ComponentChildren
}

/** A foldable list of what there may be more of; usually there is none. */
export function FurtherList({ title, noun, count, most, isReady, ...rest }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const hasAny = count > 0
  useEffect(() => {
    if (hasAny && details.current !== null) details.current.open = true
  }, [hasAny])
  const addId = `add-${noun}`
  const isFull = count >= most
  return (
    <details class="tenants" ref={details}>
      <summary>
        {title} <span>{hasAny ? count : 'none stated'}</span>
      </summary>
      <p class="hint">{rest.hint}</p>
      {rest.head}
      {Array.from({ length: count }, (_, index) =>
        rest.item(index, () => {
          rest.onRemove(index)
          focusSoon(addId)
        }),
      )}
      <button
        class="mini add"
        id={addId}
        type="button"
        aria-disabled={!isReady || isFull}
        onClick={() => {
          if (isFull || !isReady) return
          rest.onAdd()
          focusSoon(controlId(rest.firstField(count)))
        }}
      >
        Add a {noun}
      </button>
      {isFull && (
        <p class="hint" role="status">
          There are {most} already; remove one first.
        </p>
      )}
    </details>
  )
}
