import { useMemo, useState } from 'preact/hooks'
import type { FormObject, ListEdit, ObjectListKind } from '../../../relay/edit/index.ts'
import type { FieldEvents, FieldState } from '../../state/field-states.ts'
import {
  editPlace,
  listKindOf,
  shownIn,
  tryEdit,
  type ListOutcome,
} from '../../state/forms/list-edits.ts'
import { focusSoon } from '../focus-soon.ts'
import { AddObject, addObjectId } from './AddObject.tsx'
import { ObjectBlock } from './ObjectBlock.tsx'
import { OutcomeNotice } from './OutcomeNotice.tsx'
import { propertyId } from './PropertyRow.tsx'

interface Props {
  readonly state: FieldState
  readonly onText: FieldEvents['onText']
}

/** A pasted list as a form: every edit changes the text, and nothing but what was asked for. */
export function ListForm({ state, onText }: Props) {
  const { field, text } = state
  const [said, setSaid] = useState<Said | null>(null)
  const objects = useMemo(() => shownIn(field, text), [field, text])
  if (objects === null) {
    return <p role="status">This text is not read, so there is no form of it.</p>
  }
  const edit = (one: ListEdit): void => {
    const outcome = tryEdit(field, text, one)
    const kept = outcome.kind === 'done' ? onText(field, outcome.text, editPlace(field, one)) : text
    setSaid({ outcome, about: kept })
  }
  return (
    <div class="list-form">
      {said?.about === text && (
        <OutcomeNotice
          outcome={said.outcome}
          onRewrite={(rewritten) => void onText(field, rewritten, null)}
        />
      )}
      <Objects {...{ state, objects }} onEdit={edit} />
    </div>
  )
}

/** What became of the last edit, and the text it is about: once that has changed it is old. */
interface Said {
  readonly outcome: ListOutcome
  readonly about: string
}

/** Blocks that are drawn at once; a list may have thousands. */
const PAGE = 50
/** From this many objects on, blocks begin folded. */
const FOLDED = 4

interface ObjectsProps {
  readonly state: FieldState
  readonly objects: readonly FormObject[]
  readonly onEdit: (edit: ListEdit) => void
}

function Objects({ state, objects, onEdit }: ObjectsProps) {
  const { field } = state
  const kind = listKindOf(field)
  const [count, setCount] = useState(PAGE)
  return (
    <>
      {objects.length === 0 && <p class="hint">The text names none.</p>}
      {objects.slice(0, count).map((object, index) => (
        <ObjectBlock
          key={index}
          id={`${field}-${index}`}
          kind={kind}
          title={titleOf(object, kind, index)}
          object={object}
          isFolded={objects.length >= FOLDED}
          isLit={(property) => isLit(object, property, state)}
          onSet={(property, value) => onEdit({ kind: 'set', index, property, value })}
          onRemove={() => {
            onEdit({ kind: 'remove', index })
            focusSoon(addObjectId(field))
          }}
        />
      ))}
      {objects.length > count && (
        <button class="mini" type="button" onClick={() => setCount(count + PAGE)}>
          Show {Math.min(PAGE, objects.length - count)} more of {objects.length}
        </button>
      )}
      <AddObject
        field={field}
        kind={kind}
        names={objects.map(({ name }) => name)}
        onAdd={(object) => {
          onEdit({ kind: 'add', object })
          setCount(Math.max(count, objects.length + 1))
          focusSoon(propertyId(`${field}-${objects.length}`, Object.keys(object)[0] ?? ''))
        }}
      />
    </>
  )
}

function titleOf({ name }: FormObject, kind: ObjectListKind, index: number): string {
  if (name !== '') return name
  return kind === 'inboundConnectors' ? `Connector ${index + 1}` : `Domain ${index + 1}`
}

/** Whether the explanation points at one of the lines a property stands on. */
function isLit({ properties }: FormObject, name: string, { text, lit }: FieldState): boolean {
  const span = properties.find(({ property }) => property.name === name)?.span
  if (span === undefined) return false
  const lines = text.slice(span.start, span.end).split('\n').length
  return Array.from({ length: lines }, (_, at) => span.line + at).some((line) => lit.has(line))
}
