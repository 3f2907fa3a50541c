import { expect, test } from 'vitest'
import { caseLink, readCaseLink } from '../../../src/playground/state/case-link.ts'

test('reads the id of a scenario', () => {
  expect(readCaseLink('#case=t07-address-null-sender')).toEqual({
    kind: 'case',
    id: 't07-address-null-sender',
  })
})

test('reads back the links it writes', () => {
  expect(readCaseLink(caseLink('july-2017'))).toEqual({ kind: 'case', id: 'july-2017' })
})

test.each(['', '#'])('takes %j for no wish at all', (hash) => {
  expect(readCaseLink(hash)).toEqual({ kind: 'empty' })
})

test.each(['#why', '#case', '#case=', '#case=%20', '#%E0%A4%A', '#a=b'])(
  'takes %j for a plain anchor',
  (hash) => {
    expect(readCaseLink(hash)).toEqual({ kind: 'anchor' })
  },
)
