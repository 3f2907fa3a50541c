import { describe, expect, test } from 'vitest'
import { createDesk } from '../../../src/playground/state/desk.ts'
import { fieldText } from '../../../src/playground/state/fields.ts'
import { otherField } from '../../../src/playground/state/field-names.ts'
import {
  editPlace,
  listKindOf,
  shownIn,
  tryEdit,
} from '../../../src/playground/state/forms/list-edits.ts'
import { choicesOf, keyOf, valueOf } from '../../../src/playground/state/forms/property-choices.ts'
import { readEntries } from '../../../src/playground/state/forms/read-entries.ts'
import { isSlot, originOf, withParts } from '../../../src/playground/state/sheet-log.ts'

const FIELD = 'inboundConnectors'

function propertyIn(text: string, name: string) {
  const [object] = shownIn(FIELD, text) ?? []
  const found = object?.properties.find(({ property }) => property.name === name)
  return found ?? expect.fail(name)
}

describe('the choices for a property', () => {
  test('tell what is assumed from what is stated', () => {
    const enabled = propertyIn('Name : A\nEnabled : $true', 'Enabled')
    expect(choicesOf(enabled).map(({ label }) => label)).toEqual([
      'not stated (True)',
      'True',
      'False',
      'not known',
    ])
    expect(keyOf(enabled)).toBe('True')
    expect(keyOf(propertyIn('Name : A', 'Enabled'))).toBe('not-stated')
    expect(keyOf(propertyIn('Name : A\nEnabled : unknown', 'Enabled'))).toBe('unknown')
  })

  test('have no default where there is none', () => {
    const type = propertyIn('Name : A\nConnectorType : Partner', 'ConnectorType')
    expect(choicesOf(type).map(({ label }) => label)).toEqual([
      'not stated',
      'OnPremises',
      'Partner',
      'not known',
    ])
    expect(keyOf(type)).toBe('Partner')
  })

  test('name what cannot be read', () => {
    const enabled = propertyIn('Name : A\nEnabled : maybe', 'Enabled')
    expect(choicesOf(enabled).at(-1)).toEqual({ key: 'unreadable', label: 'not readable: maybe' })
    expect(keyOf(enabled)).toBe('unreadable')
    expect(valueOf(enabled, 'unreadable')).toBe('maybe')
  })

  test('become values', () => {
    const flag = propertyIn('Name : A', 'Enabled')
    expect(
      [...['not-stated', 'True', 'False', 'unknown']].map((key) => valueOf(flag, key)),
    ).toEqual([undefined, true, false, 'unknown'])
    expect(valueOf(propertyIn('Name : A', 'ConnectorType'), 'Partner')).toBe('Partner')
    expect(valueOf(propertyIn('Name : A', 'SenderIPAddresses'), 'stated')).toEqual([])
    const name = propertyIn('Name : A', 'TlsSenderCertificateName')
    expect(valueOf(name, 'stated')).toBeNull()
    expect(keyOf(propertyIn('Name : A\nTlsSenderCertificateName :', name.property.name))).toBe(
      'stated',
    )
    const unreadable = propertyIn('Name : A\nSenderIPAddresses : {a...', 'SenderIPAddresses')
    expect(valueOf({ ...unreadable, entries: [] }, 'unreadable')).toBeNull()
  })
})

describe('what is typed', () => {
  test('is one text, or a list of them', () => {
    const list = { name: 'SenderIPAddresses', kind: 'list' } as const
    expect(readEntries(list, ' 203.0.113.1, 203.0.113.2 ,')).toEqual(['203.0.113.1', '203.0.113.2'])
    expect(readEntries({ name: 'Name', kind: 'text' }, ' From here ')).toEqual(['From here'])
    expect(readEntries({ name: 'Name', kind: 'text' }, ' ')).toEqual([])
    expect(readEntries({ name: 'DomainName', kind: 'text' }, '"contoso.com", #')).toEqual([
      'contoso.com',
    ])
  })
})

describe('an edit in a form', () => {
  test('knows the list from the field', () => {
    expect(listKindOf(FIELD)).toBe(FIELD)
    expect(listKindOf(otherField(1, 'inboundConnectors'))).toBe(FIELD)
    expect(listKindOf(otherField(1, 'acceptedDomains'))).toBe('acceptedDomains')
  })

  test('is done, offered, refused or impossible', () => {
    const set = { kind: 'set', index: 0, property: 'MatchSubDomains', value: true } as const
    const done = tryEdit('acceptedDomains', 'contoso.com', set)
    expect(done).toMatchObject({ kind: 'done', isRewritten: true })
    expect(tryEdit('acceptedDomains', '# ours\ncontoso.com', set)).toMatchObject({
      kind: 'offered',
      lost: ['1 other line, the first of them "# ours"'],
    })
    const rename = { kind: 'set', index: 0, property: 'Name' } as const
    expect(tryEdit(FIELD, 'Name : A', { ...rename, value: 'B' })).toEqual({
      kind: 'done',
      text: 'Name : B',
      isRewritten: false,
    })
    expect(tryEdit(FIELD, 'Name : A', { ...rename, value: '{B' }).kind).toBe('impossible')
  })

  test('with a private key changes nothing', () => {
    const value = '-----BEGIN PRIVATE KEY----- MC4CAQAwBQYDK2VwBCIEIAA='
    const edit = { kind: 'set', index: 0, property: 'Name', value } as const
    const outcome = tryEdit(FIELD, 'Name : A', edit)
    expect(outcome.kind).not.toBe('done')
    expect(JSON.stringify(outcome)).not.toContain('MC4C')
  })

  test('is one step with the others of its property, and undone with them', () => {
    const desk = createDesk('2026-11-23')
    const edit = (property: string, value: string | boolean): void => {
      const text = fieldText(desk.file.value, FIELD)
      const one = { kind: 'set', index: 0, property, value } as const
      const outcome = tryEdit(FIELD, text, one)
      if (outcome.kind !== 'done') expect.fail(outcome.kind)
      desk.setText(FIELD, outcome.text, editPlace(FIELD, one))
    }
    const before = desk.file.value
    edit('TlsSenderCertificateName', 'a')
    edit('TlsSenderCertificateName', 'a.example')
    const after = desk.file.value
    edit('Enabled', false)
    desk.undo()
    expect(desk.file.value).toEqual(after)
    desk.undo()
    expect(desk.file.value).toEqual(before)
    expect(editPlace(FIELD, { kind: 'remove', index: 0 })).toBeNull()
  })

  test('counts as an edit of what was pasted', () => {
    const desk = createDesk('2026-11-23')
    const part = {
      id: 'a',
      title: 'one connector',
      detail: 'Format-List',
      diagnostics: [],
      lay: (contents: typeof desk.contents.value) => ({
        contents,
        outcomes: [{ slot: FIELD, kind: 'filled' } as const],
      }),
    }
    desk.takeParts([part])
    expect(isSlot(FIELD) && originOf(desk.log.value, FIELD)?.isEdited).toBe(false)
    desk.setText(FIELD, 'Name : B', `${FIELD} 0 Name`)
    expect(originOf(desk.log.value, FIELD)?.isEdited).toBe(true)
    expect(withParts(desk.log.value, []).entries).toHaveLength(2)
  })
})
