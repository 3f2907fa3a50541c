import { describe, expect, test } from 'vitest'
import { objects, read, rows, shown } from './widgets.ts'

describe('Format-List', () => {
  test('joins a wrapped list and gives each item its exact place', () => {
    const text = 'Items : {203.0.113.10, 198.51.100.0/24,\n        192.0.2.7}\nName  : A\n'
    const value = read(text).bags[0]?.entries[0]?.value
    const items = value?.kind === 'list' ? value.items : []
    expect(items.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([
      '203.0.113.10',
      '198.51.100.0/24',
      '192.0.2.7',
    ])
    expect(items[2]?.span).toMatchObject({ line: 2, column: 9 })
  })

  test('puts the space back between wrapped words', () => {
    expect(
      objects('Name : Inbound from\n       Tailspin Toys\nPath : CN=Inbound from Tailspin'),
    ).toEqual([{ Name: 'Inbound from Tailspin Toys', Path: 'CN=Inbound from Tailspin' }])
  })

  test('puts no space into a word that fills the line to its end', () => {
    expect(objects('Name : mail.hybrid.con\n       toso.com\nFlag : True')).toEqual([
      { Name: 'mail.hybrid.contoso.com', Flag: 'True' },
    ])
  })

  test('puts no space behind the hyphen of a wrapped GUID', () => {
    expect(objects('Name : 8a3f0c52-6f0b-\n       4c1e\nPath : CN=8a3f0c52-6f0b-4c1e')).toEqual([
      { Name: '8a3f0c52-6f0b-4c1e', Path: 'CN=8a3f0c52-6f0b-4c1e' },
    ])
  })

  test('begins a new object after a blank line and where a name comes back', () => {
    expect(objects('Name : A\nFlag : True\n\nOther : 1\nSize : 2\nSize : 3')).toEqual([
      { Name: 'A', Flag: 'True' },
      { Other: '1', Size: '2' },
      { Size: '3' },
    ])
  })

  test('does not take double line spacing for separate objects', () => {
    expect(objects('Name : A\n\nFlag : True\n\nName : B\n\nFlag : False\n')).toEqual([
      { Name: 'A', Flag: 'True' },
      { Name: 'B', Flag: 'False' },
    ])
  })

  test('keeps colons in values and takes no URL or path for a property', () => {
    const { bags, skipped } = read('When : 1/29/2025 7:07:30 PM\nhttps://contoso.com\nC:\\temp>')
    expect(bags[0]?.entries.map(({ value }) => shown(value))).toEqual(['1/29/2025 7:07:30 PM'])
    expect(skipped).toHaveLength(2)
  })

  test('goes on inside an open brace when mail has broken the lines anew', () => {
    expect(objects('Items : {203.0.113.10,\n198.51.100.7}\nName : A')).toEqual([
      { Items: ['203.0.113.10', '198.51.100.7'], Name: 'A' },
    ])
  })

  test('marks a list without its closing brace as cut', () => {
    expect(objects('Items : {a, b')).toEqual([{ Items: ['a', 'b', '…'] }])
  })

  test('reads through mail quoting, prompts, CRLF, no-break spaces and a byte order mark', () => {
    const text =
      '\uFEFF> PS C:\\> Get-Widget | fl\r\n> \r\n> Name\u00A0: A\r\n> Flag\u00A0: \u00A0True\r\n> [PS] C:\\>'
    expect(objects(text)).toEqual([{ Name: 'A', Flag: 'True' }])
    expect(read(text).skipped).toEqual([])
  })
})

describe('Format-Table', () => {
  test('takes columns from the dashes, values with spaces and empty ones included', () => {
    const text =
      'Name          Size Type\n----          ---- ----\nTailspin Toys      Big\nA             1    \n\nx'
    expect(rows(text)).toEqual([
      ['Tailspin Toys', null, 'Big'],
      ['A', '1', null],
    ])
  })

  test('falls back to words where the columns have collapsed', () => {
    expect(rows('Name Size Type\n---- ---- ----\ncontoso.com 12345 Big')).toEqual([
      ['contoso.com', '12345', 'Big'],
    ])
  })

  test('gives each cell its exact place', () => {
    const text = 'Name  Size\n----  ----\nab    12\n'
    const spans = read(text).rows[0]?.entries.map(({ span }) => text.slice(span?.start, span?.end))
    expect(spans).toEqual(['ab', '12'])
  })
})

describe('ConvertTo-Json', () => {
  test('reads one object, an array, an envelope and several texts in a row alike', () => {
    const object = '{ "Name": "A" }'
    const forms = [object, `[${object}]`, `{ "value": [${object}] }`]
    for (const form of forms) expect(objects(form)).toEqual([{ Name: 'A' }])
    expect(objects(`${object}\n${object}`)).toHaveLength(2)
  })

  test('unwraps the objects ConvertTo-Json makes of words and lists', () => {
    const text =
      '{ "Type": { "value": 1, "Value": "Big" }, "Items": { "value": ["a"], "Count": 1 } }'
    expect(objects(text)).toEqual([{ Type: 'Big', Items: ['a'] }])
  })

  test('keeps null, numbers and booleans as what they are', () => {
    expect(objects('[{ "A": null, "B": 5, "C": true, "D": [], "E": "" }]')).toEqual([
      { A: null, B: '5', C: 'true', D: [], E: null },
    ])
  })

  test('says what stands behind it', () => {
    expect(read('[]\nand more').skipped).toMatchObject([{ line: 2, start: 3, end: 11 }])
    expect(read('[]\nPS C:\\>').skipped).toEqual([])
  })

  test('says where it stops being JSON', () => {
    const text = '[ { "Name": "A" '
    expect(read(text).diagnostics).toMatchObject([
      { id: 'json-unreadable', span: { start: text.length }, found: 'the end of the text' },
    ])
  })

  test('leaves out what is no object', () => {
    expect(read('[ "B", { "Name": "A" } ]')).toMatchObject({
      bags: [{}],
      diagnostics: [{ id: 'json-item-not-an-object', found: '"B"' }],
    })
  })
})

describe('commands', () => {
  test('reads quotes, lists, switches and both ways to give a value', () => {
    const text = `New-Widget "Kate''s ""own""" -Type:Big -Items 'it''s', b,"c" -On $true -Off:$false -Nil $null -Set @('x'; "y") -WhatIf`
    expect(objects(text)).toEqual([
      {
        Name: `Kate''s "own"`,
        Type: 'Big',
        Items: ["it's", 'b', 'c'],
        On: '$true',
        Off: '$false',
        Nil: null,
        Set: ['x', 'y'],
        WhatIf: null,
      },
    ])
  })

  test('goes on after a backtick and after a comma, and ends with the line', () => {
    const text = 'PS C:\\> new-widget -Name A `\r\n>>   -Items x,\r\n>>   y\r\nPS C:\\>\r\n'
    expect(objects(text)).toEqual([{ Name: 'A', Items: ['x', 'y'] }])
    expect(read(text).skipped).toEqual([])
  })

  test('takes typographic quotes and dashes for plain ones', () => {
    expect(objects('New-Widget –Name “From DC” –Type ‘Big’')).toEqual([
      { Name: 'From DC', Type: 'Big' },
    ])
  })

  test('takes no value from variables, hash tables and calls', () => {
    const text = 'Set-Widget A -X $x -Y @{Add="a"} -Z (Get-It) -Q "a $b" -R \'$r\' -S "a`$b"'
    expect(objects(text)).toEqual([
      {
        Identity: 'A',
        X: { code: '$x' },
        Y: { code: '@{Add="a"}' },
        Z: { code: '(Get-It)' },
        Q: { code: '"a $b"' },
        R: '$r',
        S: 'a$b',
      },
    ])
  })

  test('points at the values without their quotes', () => {
    const text = 'New-Widget -Name "From DC" -Items @("a", \'b\')'
    const [name, items] = read(text).bags[0]?.entries ?? []
    expect(text.slice(name?.value.span?.start, name?.value.span?.end)).toBe('From DC')
    const spans = items?.value.kind === 'list' ? items.value.items.map(({ span }) => span) : []
    expect(spans.map((span) => text.slice(span?.start, span?.end))).toEqual(['a', 'b'])
  })

  test('reads several commands, on one line too, and none out of a sentence', () => {
    expect(objects('New-Widget A; New-Widget B\nGet-Widget C | Set-Widget -On $true')).toHaveLength(
      3,
    )
    expect(objects('Then run New-Widget -Name A, please')).toEqual([])
  })

  test('mixes with Format-List output in the order of the text', () => {
    expect(
      objects('Name : A\nOn   : True\n\nPS> Set-Widget A -On $false\n\nName : B\nOn : True'),
    ).toEqual([
      { Name: 'A', On: 'True' },
      { Identity: 'A', On: '$false' },
      { Name: 'B', On: 'True' },
    ])
  })

  test('reports splatting and arguments it cannot place', () => {
    expect(read('New-Widget @settings').diagnostics).toMatchObject([
      { id: 'parameters-splatted', level: 'error', found: '"@settings"' },
    ])
    expect(read('New-Widget A B').diagnostics).toMatchObject([
      { id: 'argument-skipped', level: 'warning', found: '"B"' },
    ])
  })

  test('takes a value with a missing quote for code and goes on with the next line', () => {
    expect(objects('New-Widget -Name "A -On $true\nNew-Widget B')).toEqual([
      { Name: { code: '"A -On $true' } },
      { Name: 'B' },
    ])
  })
})
