import { expect, test } from 'vitest'
import { acceptedTable, matchTable, type Grid } from '../../../src/site/guide/name-tables.ts'

function inWords({ rows }: Grid): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    rows.map(({ head, cells }) => [
      head,
      cells.map(({ holds, contested }) => [holds ? 'yes' : 'no', ...contested].join(' ')),
    ]),
  )
}

test('certificate names meet connector names as facts M3 to M9 say', () => {
  expect(inWords(matchTable())).toEqual({
    'mail.contoso.com': ['yes', 'yes', 'no U6'],
    '*.contoso.com': ['no U5', 'yes', 'no'],
    'contoso.com': ['no', 'yes U4', 'yes'],
    'a.b.contoso.com': ['no', 'yes U4', 'no U6'],
    'mail.fabrikam.com': ['no', 'no', 'no'],
  })
})

test('accepted domains cover connector names as facts C1 to C5 say', () => {
  expect(inWords(acceptedTable())).toEqual({
    'contoso.com': ['no', 'yes', 'yes'],
    'mail.contoso.com': ['yes', 'yes U3', 'no'],
    'jpn.contoso.com': ['no', 'yes U3', 'no'],
    'fabrikam.com': ['no', 'no', 'no'],
  })
})
