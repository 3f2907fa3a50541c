import { describe, expect, test } from 'vitest'
import { objects, read, rows } from './widgets.ts'

describe('columns', () => {
  test('of numbers stand at the right and may reach back over their dashes', () => {
    expect(
      rows(
        'Name        Size Type\n----        ---- ----\nA     1234567890 Big\nB             12 Big',
      ),
    ).toEqual([
      ['A', '1234567890', 'Big'],
      ['B', '12', 'Big'],
    ])
  })

  test('that have collapsed leave spaces to the first of them, and to lists', () => {
    expect(rows('Name Size Items\n---- ---- -----\nFrom the data centre 12345 {a, b}')).toEqual([
      ['From the data centre', '12345', ['a', 'b']],
    ])
  })

  test('are not guessed where there are too few words', () => {
    const text = 'Name Size Type\n---- ---- ----\nfrom-the-data-centre Big\nA    1    Big'
    expect(rows(text)).toEqual([['A', '1', 'Big']])
    expect(read(text).skipped).toMatchObject([{ line: 3 }])
  })

  test('may hold lists, also cut ones', () => {
    expect(rows('Name Items\n---- -----\nA    {a, b}\nB    {}\nC    {a, b...')).toEqual([
      ['A', ['a', 'b']],
      ['B', []],
      ['C', ['a', 'b...', '…']],
    ])
  })
})

describe('rows', () => {
  test('may be wrapped', () => {
    const text =
      'Name      Type Size Items\n----      ---- ---- -----\nFrom the  Big     1 {a,\ndata                b,\ncentre              c}\nB         Big     2 {}\n                    \n'
    expect(rows(text)).toEqual([
      ['From the data centre', 'Big', '1', ['a', 'b', 'c']],
      ['B', 'Big', '2', []],
    ])
  })

  test('that begin with nothing belong to the one above, unless there is none', () => {
    expect(rows('Name Type\n---- ----\n     Big\nA    one\n     two')).toEqual([
      [null, 'Big'],
      ['A', 'one two'],
    ])
  })

  test('end at a blank line or a prompt; what follows is read as what it is', () => {
    const text =
      'Name Type\n---- ----\nA    Big\nPS> Get-It | fl\nName : B\n\nName Type\n---- ----\nC    Big\n\nName : D'
    expect(rows(text)).toEqual([
      ['A', 'Big'],
      ['C', 'Big'],
    ])
    expect(objects(text)).toEqual([{ Name: 'B' }, { Name: 'D' }])
  })

  test('are excerpts: what a table does not show is not known', () => {
    expect(read('Name Type\n---- ----\nA    Big').rows).toMatchObject([{ isExcerpt: true }])
  })
})

test.each([
  ['a signature', 'Kind regards\n--\nKate'],
  ['a line below a heading', 'Connectors\n---------------\nName : A'],
  ['a line at the beginning', '----\nName : A'],
  ['a line below nothing', '\n----\nA'],
])('%s is no table', (_what, text) => {
  expect(rows(text)).toEqual([])
})

test('doubled line ends leave a table a table', () => {
  expect(rows('Name Type\n\n---- ----\n\nA    Big\n\nB    Big\n')).toEqual([
    ['A', 'Big'],
    ['B', 'Big'],
  ])
})
