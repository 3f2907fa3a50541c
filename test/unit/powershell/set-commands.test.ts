import { describe, expect, test } from 'vitest'
import { applySetCommands } from '../../../src/relay/parse/powershell/set-commands.ts'
import { read, shown } from './widgets.ts'

function carryOut(text: string) {
  const { bags, rows } = read(text, ['New', 'Set', 'Enable', 'Disable', 'Remove'])
  const all = [...bags, ...rows].sort((a, b) => a.span.start - b.span.start)
  const { bags: results, diagnostics } = applySetCommands(all, ['Name', 'Guid'])
  return {
    objects: results.map(({ entries }) =>
      Object.fromEntries(entries.map(({ name, value }) => [name, shown(value)])),
    ),
    ids: diagnostics.map(({ id }) => id),
  }
}

describe('Set', () => {
  test('changes the object it names, by name, Guid or identity, and renames it', () => {
    const text =
      'Name : A\nGuid : 1\nSize : 1\n\nSet-Widget 1 -Size 2\nSet-Widget a -Name B\nSet-Widget -Identity B -Size 3'
    expect(carryOut(text)).toEqual({
      objects: [{ Guid: '1', Name: 'B', Size: '3' }],
      ids: [],
    })
  })

  test('stands for an object of its own where it names none of the text', () => {
    expect(carryOut('Set-Widget A -Size 1\nSet-Widget A -Size 2\nSet-Widget -Size 3')).toEqual({
      objects: [{ Identity: 'A', Size: '2' }, { Size: '3' }],
      ids: ['set-without-identity'],
    })
  })
})

describe('Remove', () => {
  test('takes away the object it names', () => {
    expect(carryOut('Name : A\n\nName : B\n\nRemove-Widget A')).toEqual({
      objects: [{ Name: 'B' }],
      ids: ['object-removed'],
    })
  })

  test('of nothing in the text, or without a name, takes nothing away', () => {
    expect(carryOut('Name : A\n\nRemove-Widget B\nRemove-Widget')).toEqual({
      objects: [{ Name: 'A' }],
      ids: ['object-removed', 'object-removed'],
    })
  })

  test('leaves room for a new one of that name', () => {
    expect(carryOut('New-Widget A -Size 1\nRemove-Widget A\nSet-Widget A -Size 2').objects).toEqual(
      [{ Identity: 'A', Size: '2' }],
    )
  })
})

test('Enable and Disable are no commands of these objects', () => {
  expect(carryOut('Name : A\n\nEnable-Widget A\nDisable-Widget A')).toEqual({
    objects: [{ Name: 'A' }],
    ids: ['command-unknown', 'command-unknown'],
  })
})

describe('printed objects', () => {
  test('take the place of an earlier print with the same Guid', () => {
    expect(carryOut('Name : A\nGuid : 1\n\nName : B\nGuid : 2\n\nName : C\nGuid : 1')).toEqual({
      objects: [
        { Name: 'C', Guid: '1' },
        { Name: 'B', Guid: '2' },
      ],
      ids: ['object-printed-twice'],
    })
  })

  test('take the place of the command that made them', () => {
    expect(carryOut('New-Widget A -Size 1\n\nName : A\nSize : 1\nColour : red')).toEqual({
      objects: [{ Name: 'A', Size: '1', Colour: 'red' }],
      ids: [],
    })
  })

  test('of one name without a Guid stay two', () => {
    expect(carryOut('Name : A\nSize : 1\n\nName : A\nSize : 2').objects).toHaveLength(2)
  })
})

test('rows of a table add nothing to objects that are there, and are objects where they are new', () => {
  expect(carryOut('New-Widget A -Size 1\n\nName Size\n---- ----\nA    2\nB    3')).toEqual({
    objects: [
      { Name: 'A', Size: '1' },
      { Name: 'B', Size: '3' },
    ],
    ids: [],
  })
})
