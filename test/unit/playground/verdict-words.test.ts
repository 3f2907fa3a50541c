import { expect, test } from 'vitest'
import {
  countVerdicts,
  verdictWithCode,
  verdictWord,
} from '../../../src/playground/state/verdict-words.ts'

const reply = (code: number, enhancedStatus: string) => ({
  code,
  enhancedStatus,
  text: '',
  alsoSeen: [],
})
const relayed = { verdict: 'relayed', reply: null } as const
const returned = { verdict: 'rejected', reply: reply(550, '5.7.64') } as const
const deferred = { verdict: 'rejected', reply: reply(451, '4.4.62') } as const

test('tells a refusal for good from one for now', () => {
  expect([returned, deferred].map(verdictWord)).toEqual(['returned', 'deferred'])
})

test('names the code of a refusal', () => {
  expect(verdictWithCode(returned)).toBe('returned, 550 5.7.64')
  expect(verdictWithCode(relayed)).toBe('relayed')
})

test('counts verdicts, the good ones first, whatever the order of the messages', () => {
  expect(countVerdicts([returned, relayed, deferred, returned])).toBe(
    '1 of 4 relayed, 2 returned, 1 deferred',
  )
})

test('counts nothing in nothing', () => {
  expect(countVerdicts([])).toBe('')
})
