import { useState } from 'preact/hooks'
import type { ObjectListKind } from '../../../relay/edit/index.ts'
import type { FieldName } from '../../state/field-names.ts'
import { readEntries } from '../../state/forms/read-entries.ts'

interface Props {
  readonly field: FieldName
  readonly kind: ObjectListKind
  /** Taken already. */
  readonly names: readonly string[]
  readonly onAdd: (object: Readonly<Record<string, string>>) => void
}

/** Where the focus goes from an object that was removed. */
export function addObjectId(field: FieldName): string {
  return `add-to-${field}`
}

/** One object more: a connector, to be filled in, or a domain, which is little more than its name. */
export function AddObject({ field, kind, names, onAdd }: Props) {
  if (kind === 'acceptedDomains') return <AddDomain id={addObjectId(field)} onAdd={onAdd} />
  return (
    <button
      id={addObjectId(field)}
      class="mini"
      type="button"
      onClick={() => onAdd({ Name: freeName(names) })}
    >
      Add a connector
    </button>
  )
}

function freeName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()))
  let name = 'New connector'
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `New connector ${number}`
  return name
}

interface DomainProps {
  readonly id: string
  readonly onAdd: Props['onAdd']
}

const DOMAIN_NAME = { name: 'DomainName', kind: 'text' } as const

function AddDomain({ id, onAdd }: DomainProps) {
  const [text, setText] = useState('')
  return (
    <form
      class="add-domain"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const [name] = readEntries(DOMAIN_NAME, text)
        if (name === undefined) return
        onAdd({ DomainName: name })
        setText('')
      }}
    >
      <label htmlFor={id}>One more domain</label>
      <input
        id={id}
        type="text"
        value={text}
        placeholder="contoso.com"
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button class="mini">Add</button>
    </form>
  )
}
