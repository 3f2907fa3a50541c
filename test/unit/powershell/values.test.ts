import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/relay/model/diagnostic.ts'
import { assumed, known, unknown } from '../../../src/relay/model/fact.ts'
import {
  choiceReader,
  listReader,
  openBag,
  quote,
  readProperty,
  textReader,
  type PropertyReader,
} from '../../../src/relay/parse/property-bag/index.ts'
import { read } from './widgets.ts'

/** The value of `Item` in the first object of a text, and what is said about it. */
function readItem<T>(text: string, reader: PropertyReader<T>) {
  const diagnostics: Diagnostic[] = []
  const { bags, rows } = read(text)
  const [bag] = [...bags, ...rows]
  if (bag === undefined) throw new Error('no object was read')
  const fact = readProperty(openBag(bag, 'it', diagnostics), 'Item', reader)
  return { fact: fact.state === 'known' ? fact.value : fact.state, diagnostics }
}

const words = listReader<string>(
  (path) => assumed([], path),
  ({ text }) => text,
  'Get-Widget',
)

describe('lists', () => {
  test.each([
    ['a, b,c', ['a', 'b', 'c']],
    ['a b', ['a', 'b']],
    ['a;b', ['a', 'b']],
    ['a|b', ['a', 'b']],
    ['smtp:*;1', ['smtp:*;1']],
    ['smtp:*;1;smtp:a.com;10, smtp:b.com;100', ['smtp:*;1', 'smtp:a.com;10', 'smtp:b.com;100']],
    ['203.0.113.1;203.0.113.2', ['203.0.113.1', '203.0.113.2']],
    ['{a, b}', ['a', 'b']],
    ['{}', []],
  ])('%j', (value, items) => {
    expect(readItem(JSON.stringify([{ Item: value }]), words)).toEqual({
      fact: items,
      diagnostics: [],
    })
  })

  test('that end in an ellipsis of any kind are cut', () => {
    for (const mark of ['…', '...', 'â€¦', 'ΓÇª']) {
      const { fact, diagnostics } = readItem(`Item : {a, b${mark}}`, words)
      expect(fact).toBe('unknown')
      expect(diagnostics).toMatchObject([
        { id: 'list-truncated', found: `a list cut short after "b${mark}"` },
      ])
    }
  })

  test('of which nothing is left are cut too', () => {
    expect(readItem('Item : {', words).diagnostics).toMatchObject([
      { id: 'list-truncated', found: 'a list cut short after "{"' },
    ])
  })
})

describe('the name of a type instead of a value', () => {
  test.each([
    'System.Object[]',
    'System.String[]',
    'System.Collections.ArrayList',
    'System.Collections.Hashtable',
    'System.Collections.Generic.List`1[System.String]',
    'System.Management.Automation.PSObject[]',
    'System.Management.Automation.PSCustomObject',
    'Deserialized.Microsoft.Exchange.Data.MultiValuedProperty`1[[System.String, mscorlib]]',
    'Microsoft.Exchange.Data.MultiValuedProperty`1',
    'Microsoft.Exchange.Data.MultiValuedProperty`1[Microsoft.Exchange.Data.IPRange]',
  ])('%s says nothing, and what to run', (type) => {
    for (const value of [type, [type]]) {
      const { fact, diagnostics } = readItem(JSON.stringify([{ Item: value }]), words)
      expect(fact).toBe('unknown')
      expect(diagnostics).toMatchObject([{ id: 'value-is-type-name', level: 'error' }])
      expect(diagnostics[0]?.text).toContain('Run the cmdlet | ConvertTo-Json -Depth 5')
    }
  })

  test.each(['system.contoso.com', 'Microsoft.com', 'System', 'Object[]'])('%s is none', (text) => {
    expect(readItem(JSON.stringify([{ Item: text }]), textReader).fact).toBe(text)
  })
})

describe('words', () => {
  const size = choiceReader(
    ['Big', 'Small'],
    (path) => unknown(path),
    (piece, site) => {
      site.note({
        id: 'size',
        level: 'error',
        found: piece.text,
        expected: 'a size',
        advice: 'Look.',
      })
    },
    new Map([['1', 'Small']]),
  )

  test('are taken in any letter case, and by number with a warning', () => {
    expect(readItem('Item : big', size)).toEqual({ fact: 'Big', diagnostics: [] })
    expect(readItem('[{ "Item": 1 }]', size)).toMatchObject({
      fact: 'Small',
      diagnostics: [
        {
          id: 'value-is-number',
          level: 'warning',
          found: 'the number "1"',
          expected: 'Big or Small',
        },
      ],
    })
    expect(readItem('Item : 2', size)).toMatchObject({
      fact: 'unknown',
      diagnostics: [{ id: 'size' }],
    })
  })

  test('without a value count as left out', () => {
    expect(readItem('Item :\nName : A', size).fact).toBe('unknown')
    expect(readItem('Item : {}\nName : A', size).fact).toBe('unknown')
  })

  test('in a list of one are one, in a list of several none', () => {
    expect(readItem('Item : {Big}', size).fact).toBe('Big')
    expect(readItem('Item : {Big, Small}', size)).toMatchObject({
      fact: 'unknown',
      diagnostics: [{ found: 'Big, Small' }],
    })
  })
})

describe('a column of a table', () => {
  test('that was cut makes its value unknown', () => {
    expect(readItem('Name Item\n---- ----\nA    *.contos…', textReader)).toMatchObject({
      fact: 'unknown',
      diagnostics: [
        { id: 'value-truncated', level: 'error', found: '"*.contos…", cut to fit a column' },
      ],
    })
  })

  test('that is missing does so without a word', () => {
    expect(readItem('Name Size\n---- ----\nA    1', words)).toEqual({
      fact: 'unknown',
      diagnostics: [],
    })
  })
})

test('a text without a value is unknown', () => {
  expect(readItem('Item :\nName : A', textReader).fact).toBe('unknown')
  expect(readItem('Name : A', textReader).fact).toBe('unknown')
  expect(known('A', 'it')).toMatchObject({ state: 'known' })
})

test('a message never shows half a character', () => {
  expect(quote(`${'a'.repeat(56)}😀😀😀`)).toBe(`"${'a'.repeat(56)}..."`)
  expect(quote(`${'a'.repeat(55)}😀😀😀`)).toBe(`"${'a'.repeat(55)}😀..."`)
})
