import { describe, expect, test } from 'vitest'
import { createDesk } from '../../../src/playground/state/desk.ts'
import { fieldText } from '../../../src/playground/state/fields.ts'
import { factKey, factsAt, standsAt } from '../../../src/playground/state/stands-at.ts'

const desk = createDesk('2026-11-23')
const { trace } = desk.selected.value.result
const connectors = fieldText(desk.file.value, 'inboundConnectors')

/** The names of the facts that rest on the line in which `text` stands. */
function namesAt(field: string, text: string, within: string): readonly string[] {
  return factsAt(trace, standsAt(field, text, text.indexOf(within)))
    .split(';')
    .filter((key) => key !== '')
    .map((key) => key.split(' ').at(-1) ?? '')
}

describe('the line a reader stands at', () => {
  test.each([
    ['at the start of the first', 0, 'one'],
    ['at its end', 3, 'one'],
    ['in the middle', 5, 'two'],
    ['behind the last break', 8, ''],
  ])('is found %s', (_, offset, line) => {
    const text = 'one\ntwo\n'
    const { start, end } = standsAt('acceptedDomains', text, offset)
    expect(text.slice(start, end)).toBe(line)
  })
})

describe('the facts that rest on a line', () => {
  test('are those whose value stands there, in steps and in their parts', () => {
    expect(namesAt('inboundConnectors', connectors, 'SenderIPAddresses')).toEqual([
      'SenderIPAddresses',
    ])
  })

  test('are none on a line that no step looked at', () => {
    expect(namesAt('inboundConnectors', connectors, 'Name ')).toEqual([])
  })

  test('are none in another field, and none while the reader is in no field', () => {
    expect(namesAt('acceptedDomains', connectors, 'SenderIPAddresses')).toEqual([])
    expect(factsAt(trace, null)).toBe('')
  })

  test('are the address in the field of the address', () => {
    expect(namesAt('connectingIp', '203.0.113.10', '203')).toEqual(['connectingIp'])
  })

  test('have keys that tell them apart', () => {
    const facts = trace.flatMap((step) => step.parts.flatMap((part) => part.facts))
    expect(facts.length).toBeGreaterThan(0)
    expect(new Set(facts.map(factKey)).size).toBe(new Set(facts).size)
  })
})
