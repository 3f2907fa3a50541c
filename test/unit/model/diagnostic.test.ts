import { expect, it } from 'vitest'
import {
  diagnosticsOf,
  failed,
  parsed,
  valueOr,
  type Diagnostic,
} from '../../../src/relay/model/diagnostic.ts'

const problem: Diagnostic = {
  id: 'odd',
  level: 'warning',
  found: 'something odd',
  expected: 'something plain',
  text: 'Found something odd, expected something plain.',
}

it('a value without diagnostics is ok, with some it is partial', () => {
  expect(parsed(1, [])).toEqual({ kind: 'ok', value: 1 })
  expect(parsed(1, [problem])).toEqual({ kind: 'partial', value: 1, diagnostics: [problem] })
})

it('a result gives its diagnostics and its value, or what to take instead', () => {
  expect(diagnosticsOf(parsed(1, []))).toEqual([])
  expect(diagnosticsOf(failed(problem))).toEqual([problem])
  expect(valueOr(parsed(1, [problem]), 2)).toBe(1)
  expect(valueOr(failed(problem), 2)).toBe(2)
})
