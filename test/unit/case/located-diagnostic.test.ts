import { describe, expect, test } from 'vitest'
import { locateField, locateInFile } from '../../../src/relay/case/located-diagnostic.ts'
import { describeIssues } from '../../../src/relay/case/schema-problems.ts'
import type { Diagnostic } from '../../../src/relay/model/diagnostic.ts'

const unreadable: Diagnostic = {
  id: 'value-unreadable',
  level: 'error',
  path: 'submission.mailFrom',
  found: '"kate"',
  expected: 'an address',
  text: 'Found "kate", expected an address.',
}

const at = (line: number, column: number) => ({ start: 0, end: 1, line, column })

describe('the place of a diagnostic', () => {
  test('is that of its field', () => {
    const positions = new Map([['submission.mailFrom', { value: at(7, 3) }]])
    expect(locateField(unreadable, positions)).toMatchObject({ line: 7, column: 3 })
  })

  test('is that of the nearest field around it that the file has', () => {
    const positions = new Map([['submission', { value: at(5, 1) }]])
    expect(locateField(unreadable, positions)).toMatchObject({ line: 5, column: 1 })
  })

  test('is missing where the file has no such field, or none is named', () => {
    const nowhere = { line: null, column: null }
    expect(locateField(unreadable, new Map())).toMatchObject(nowhere)
    const { path, ...aboutNothing } = unreadable
    expect(path).toBeDefined()
    expect(locateField(aboutNothing, new Map())).toMatchObject({ ...nowhere, path: null })
  })

  test('is where it says, when it is about the file itself', () => {
    expect(locateInFile({ ...unreadable, span: at(2, 9) })).toMatchObject({ line: 2, column: 9 })
    expect(locateInFile(unreadable)).toMatchObject({ line: null, column: null })
  })
})

test('a schema that refuses without a reason is reported all the same', () => {
  expect(describeIssues([], 5, new Map())).toMatchObject([
    { id: 'case-wrong-value', path: '', found: '5', expected: 'a case' },
  ])
})
