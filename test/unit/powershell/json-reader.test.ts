import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isJsonFailure, type JsonNode } from '../../../src/relay/parse/powershell/json-node.ts'
import { readJson } from '../../../src/relay/parse/powershell/json-reader.ts'

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, plain(value)]))
    case 'array':
      return node.items.map(plain)
    case 'string':
      return node.text
    case 'literal':
      return JSON.parse(node.text)
  }
}

function read(text: string): JsonNode {
  const result = readJson(text, 0)
  if (isJsonFailure(result)) throw new Error(`not read: ${result.expected} at ${String(result.at)}`)
  return result
}

function failure(text: string) {
  const result = readJson(text, 0)
  return isJsonFailure(result) ? result : null
}

describe('readJson', () => {
  test('reads whatever JSON.stringify writes, indented or not', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(JSON.stringify(plain(read(text)))).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  test('never throws and never fails outside the text', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'true', '1', ' ', 'a'),
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('')
        const result = readJson(text, 0)
        const at = isJsonFailure(result) ? result.at : result.end
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('gives strings the place inside their quotes', () => {
    const text = '{ "Name": "From the data centre" }'
    const node = read(text)
    const value = node.kind === 'object' ? node.members[0]?.value : undefined
    expect(text.slice(value?.start, value?.end)).toBe('From the data centre')
  })

  test('takes a string with unknown escapes as it stands', () => {
    expect(plain(read(String.raw`"C:\xchange"`))).toBe(String.raw`C:\xchange`)
  })

  test('takes a line end that mail has put into a string for the space it replaces', () => {
    expect(plain(read('"Inbound from\n   8a3f\\u0041"'))).toBe('Inbound from 8a3fA')
  })

  test.each([
    ['', 0, 'a JSON value'],
    ['{"a" 1}', 5, 'a colon'],
    ['{a: 1}', 1, 'a property name in double quotes'],
    ['[1 2]', 3, 'a comma or ]'],
    ['["a', 1, 'a closing quote'],
    ['{"a": 1, "b', 9, 'a closing quote'],
    ['{"a": [}', 7, 'a JSON value'],
    ['[1,]', 3, 'a JSON value'],
    ['nullx', 0, 'a JSON value'],
  ])('says where %j stops being JSON', (text, at, expected) => {
    expect(failure(text)).toEqual({ at, expected })
  })

  test('refuses nesting that would exhaust the stack', () => {
    expect(failure('['.repeat(200_000))?.expected).toContain('32 levels')
  })
})
