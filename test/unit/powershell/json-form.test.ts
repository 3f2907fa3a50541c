import { describe, expect, test } from 'vitest'
import { objects, read } from './widgets.ts'

const A = { Name: 'A' }
const B = { Name: 'B' }

describe('JSON that does not parse as a whole', () => {
  test.each([
    ['a comma too many', '[{ "Name": "A" }, { "Name": "B" },]'],
    ['a comma too few', '[{ "Name": "A" }\n{ "Name": "B" }]'],
    ['no brackets', '{ "Name": "A" },\n{ "Name": "B" }'],
    ['words that are no objects of the list', '[{ "Name": "A" },, { "Name": "B" }]'],
  ])('costs nothing: %s', (_what, text) => {
    expect(objects(text)).toEqual([A, B])
    expect(read(text).diagnostics).toEqual([])
  })

  test.each([
    [
      'a comma inside',
      '[{ "Name": "A" }, { "Name": "X" "Size": 1 }, { "Name": "B" }]',
      '""Size": 1 },',
    ],
    ['a brace', '[{ "Name": "A" }, { "Name": "X",\n { "Name": "B" }]', '"{ "Name": "B" }]"'],
    ['a value', '[{ "Name": "A" }, { "Name": }, { "Name": "B" }]', '"}, { "Name": "B" }]"'],
    ['a value at the end', '[{ "Name": "A" }, { "Name": "B" }, { "Name": }]', '"}]"'],
    [
      'a value in an envelope',
      '{ "@odata.context": "x", "value": [{ "Name": "A" }, { "Name": }, { "Name": "B" }] }',
      '"}, { "Name": "B" }] }',
    ],
    [
      'a value of an object that stands alone',
      '{ "Name": "A" }\n{ "Name": }\n{ "Name": "B" }',
      '"} { "Name": "B" }"',
    ],
  ])('costs the object that lacks %s', (_what, text, found) => {
    expect(objects(text)).toEqual([A, B])
    const { diagnostics } = read(text)
    expect(diagnostics).toMatchObject([{ id: 'json-unreadable', level: 'error' }])
    expect(diagnostics[0]?.found.startsWith(found.slice(0, 8))).toBe(true)
  })

  test('says where its end is missing, even if nothing else is', () => {
    const text = '[{ "Name": "A" }, { "Name": "B" }'
    expect(objects(text)).toEqual([A, B])
    expect(read(text).diagnostics).toMatchObject([
      { id: 'json-unreadable', expected: 'a comma or ]', span: { start: text.length } },
    ])
  })

  test('says once that its last object is cut', () => {
    const text = '[{ "Name": "A" }, { "Name": "B" }, { "Name": "C", "Si'
    expect(objects(text)).toEqual([A, B])
    expect(read(text).diagnostics).toHaveLength(1)
  })

  test('takes single values of a broken list for what they are', () => {
    expect(read('["x" {"Name": "A"}').diagnostics).toMatchObject(
      [{ id: 'json-unreadable' }, { id: 'json-item-not-an-object', found: '"x"' }].toReversed(),
    )
  })
})

describe('JSON among other text', () => {
  test('is read wherever it stands, several times, with other forms around it', () => {
    const text = 'PS> a\n[{ "Name": "A" }]\nPS> b\n\nName : B\n\nPS> c\n{ "Name": "C" }\n'
    expect(objects(text)).toEqual([A, B, { Name: 'C' }])
    expect(read(text)).toMatchObject({ form: 'output', skipped: [], diagnostics: [] })
  })

  test('goes by the name of JSON only when it is alone', () => {
    expect(read('PS> a\n[]\nPS>').form).toBe('json')
    expect(read('[]\nName Size\n---- ----\nA    1').form).toBe('output')
    expect(read('hello').form).toBe('output')
  })

  test('braces of a script or of a list are none', () => {
    expect(objects('foreach ($x in $y)\n{\n  New-Widget A\n}')).toEqual([A])
    expect(objects('Name : A\nItems : {\n  a,\n  b}')).toEqual([{ Name: 'A', Items: ['a', 'b'] }])
  })
})

describe('values of JSON', () => {
  test('in typographic quotes', () => {
    expect(objects('[{ “Name”: “A” }]')).toEqual([A])
  })

  test('that are objects: wrapped ones are unwrapped, empty ones are lists, others stay as they are', () => {
    const text =
      '[{ "A": { "value": ["a", { "Value": "b" }, null, ["c"]], "Count": 3 }, "B": {}, "C": { "x": 1 }, "D": { "value": 7 } }]'
    expect(objects(text)).toEqual([{ A: ['a', 'b', '["c"]'], B: [], C: '{ "x": 1 }', D: '7' }])
  })
})
