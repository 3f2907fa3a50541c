import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read, rowsIn, textOf } from './stated-rows.ts'

const A = { Name: 'A', Enabled: 'True' }
const B = { Name: 'B', Enabled: 'False' }

describe('the forms of CSV', () => {
  test.each([
    ['quotes', '"Name","Enabled"\n"A","True"\n"B","False"\n'],
    ['no quotes', 'Name,Enabled\nA,True\nB,False'],
    ['semicolons', '"Name";"Enabled"\r\n"A";"True"\r\n"B";"False"\r\n'],
    ['tabs', 'Name\tEnabled\nA\tTrue\nB\tFalse\n'],
    ['a type line', '#TYPE Selected.System.Object\n"Name","Enabled"\n"A","True"\n"B","False"'],
    ['a line for spreadsheets', 'sep=;\nName;Enabled\nA;True\nB;False'],
    ['a byte order mark', '\uFEFF"Name","Enabled"\n"A","True"\n"B","False"'],
    ['quoting of mail', '> "Name","Enabled"\n> "A","True"\n> "B","False"'],
    ['spaces behind commas', 'Name, Enabled\n"A", "True"\nB, False'],
    ['doubled line ends', '"Name","Enabled"\n\n"A","True"\n\n"B","False"\n\n'],
    [
      'a prompt before and after',
      'PS C:\\> Get-It\n"Name","Enabled"\n"A","True"\n"B","False"\nPS C:\\>',
    ],
    ['the header once more', 'Name,Enabled\nA,True\nName,Enabled\nB,False'],
    ['dashes below the names', 'Name\tEnabled\n----\t-------\nA\tTrue\nB\tFalse'],
    ['empty columns behind', 'Name;Enabled\nA;True;;;\nB;False;;;'],
  ])('%s', (_form, text) => {
    expect(rowsIn(text)).toEqual([A, B])
    expect(read(text)).toMatchObject({ diagnostics: [], skipped: [] })
  })

  test('values may hold delimiters, line ends and quotes', () => {
    const text = '"Name","Comment","Enabled"\n"A, or ""A""","one\ntwo","True"\n"B","","False"'
    expect(rowsIn(text)).toEqual([
      { Name: 'A, or "A"', Comment: 'one two', Enabled: 'True' },
      { Name: 'B', Comment: null, Enabled: 'False' },
    ])
  })

  test('quotes around nothing are nothing, also behind a space', () => {
    expect(rowsIn('Name, Enabled, Comment\nA, True, ""\n')).toEqual([{ ...A, Comment: null }])
  })

  test('several tables may follow one another, also with other objects between', () => {
    const text = 'Name,Enabled\nA,True\nName,DomainType\nB,Big\nPS> Get-It | fl\n\nName : C\n'
    expect(read(text).bags.map(({ entries }) => entries.map(({ value }) => textOf(value)))).toEqual(
      [['A', 'True'], ['B', 'Big'], ['C']],
    )
  })

  test('a list of properties behind a table is no row of it', () => {
    expect(rowsIn('Name,Enabled\nA,True\n\nName : B\nEnabled : False')).toEqual([A, B])
  })
})

describe('a row that cannot be read costs only itself', () => {
  test('quotes that do not match', () => {
    const reading = read('"Name","Enabled"\n"A","True"\n"X"x,"True"\n"B","False"\n')
    expect(reading.bags).toHaveLength(2)
    expect(reading.diagnostics).toMatchObject([
      { id: 'csv-row-unreadable', level: 'error', span: { line: 3 }, found: '""X"x,"True""' },
    ])
  })

  test('a quote that is never closed', () => {
    const reading = read('"Name","Enabled"\n"X,"True"\n"A","True"\n"B","False"\n')
    expect(reading.bags).toHaveLength(2)
    expect(reading.diagnostics).toMatchObject([{ id: 'csv-row-unreadable', span: { line: 2 } }])
  })

  test('a last row that was cut', () => {
    const reading = read('"Name","Enabled"\n"A","True"\n"B","Fal')
    expect(reading.bags).toHaveLength(1)
    expect(reading.diagnostics).toMatchObject([{ id: 'csv-row-unreadable', span: { line: 3 } }])
  })

  test('too few and too many values', () => {
    const reading = read('Name,Enabled,Comment\nA,True,x\nB,False\nKind regards\nC,True,x,y\n')
    expect(reading.bags).toHaveLength(1)
    expect(reading.diagnostics).toMatchObject([
      {
        id: 'csv-row-uneven',
        level: 'error',
        span: { line: 3 },
        found: '"B,False" and 2 more',
        expected: '3 values, one for each column',
      },
    ])
  })

  test('the twentieth broken row ends it', () => {
    const broken = Array.from({ length: 30 }, () => '"X"x,"True"').join('\n')
    const reading = read(`"Name","Enabled"\n"A","True"\n${broken}\n"B","False"`)
    expect(reading.bags).toHaveLength(1)
    expect(reading.diagnostics).toHaveLength(20)
    expect(reading.diagnostics.at(-1)?.text).toContain('with all that follows')
  })
})

describe('places', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'A', 'a "quoted" word', '""', ',', ';', 'one\ntwo', ' , ', '"'),
    fc.string({ unit: fc.constantFrom('a', '"', ',', ';', ' ', '\n') }),
  )
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 })
  const layout = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })

  test('of values are those where they stand, whatever is in them', () => {
    fc.assert(
      fc.property(table, layout, (rows, { delimiter, lineEnd }) => {
        const quoted = (cells: readonly string[]) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)
        const text = [['Name', 'Enabled', 'Comment'], ...rows].map(quoted).join(lineEnd)
        const { bags, diagnostics } = read(text)
        const kept = rows.filter((cells) => cells.some((item) => /[^\s"]/.test(item)))
        expect(diagnostics).toEqual([])
        expect(bags.map(({ entries }) => entries.map(({ span }) => sliceOf(text, span)))).toEqual(
          kept.map((cells) => cells.map((item) => item.replaceAll('"', '""'))),
        )
      }),
    )
  })

  test('of a value without quotes are its own', () => {
    const text = 'Name,Enabled\n  A ,True\n'
    const [bag] = read(text).bags
    const spans = bag?.entries.map(({ value }) => sliceOf(text, value.span))
    expect(spans).toEqual(['A', 'True'])
    expect(bag?.span).toMatchObject({ line: 2, column: 1 })
  })

  function sliceOf(text: string, span: { start: number; end: number } | undefined): string {
    return text.slice(span?.start, span?.end)
  }
})
