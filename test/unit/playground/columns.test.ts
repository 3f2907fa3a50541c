import { describe, expect, test } from 'vitest'
import {
  columnCounts,
  columnMeans,
  columnWords,
} from '../../../src/playground/state/column-words.ts'
import { createDesk, type Desk } from '../../../src/playground/state/desk.ts'
import { otherServerStates } from '../../../src/playground/state/field-states.ts'
import { moveInGrid } from '../../../src/playground/state/move-in-grid.ts'

const TODAY = '2026-11-23'

/** The worked example, and a second server that Exchange Online does not know. */
function deskWithTwoServers(): Desk {
  const desk = createDesk(TODAY)
  desk.addServer()
  desk.setText('alsoThrough[0].name', 'edge2')
  desk.setText('alsoThrough[0].connectingIp', '203.0.113.99')
  desk.setCertificateChoice('none', 0)
  return desk
}

const verdictsOf = (desk: Desk, messageId: string): readonly string[] =>
  desk.judgement.value.columns.map(
    ({ messages }) => messages.find(({ id }) => id === messageId)?.result.verdict ?? 'missing',
  )

describe('columns', () => {
  test('judge the same messages through each server', () => {
    const desk = deskWithTwoServers()
    expect(verdictsOf(desk, 'ordinary-mail')).toEqual(['relayed', 'rejected'])
    const ids = desk.judgement.value.columns.map(({ messages }) => messages.map(({ id }) => id))
    expect(ids[1]).toEqual(ids[0])
  })

  test('say how each server is known', () => {
    const { columns } = deskWithTwoServers().judgement.value
    expect(columns.map(columnWords)).toEqual(['through server 1', 'through edge2'])
    expect(columns.map(columnMeans)).toEqual(['by IP address', ''])
    expect(columns.map(columnCounts)[0]).toMatch(/^2 of 9 relayed/)
  })

  test('judge by the rules of another day', () => {
    const desk = createDesk(TODAY)
    desk.addDay('2017-07-04')
    expect(verdictsOf(desk, 'delivery-report')).toEqual(['rejected', 'relayed'])
    const [, then] = desk.judgement.value.columns
    expect(then === undefined ? '' : columnWords(then)).toBe('by the rules of 2017-07-04')
    desk.removeDay(0)
    expect(desk.judgement.value.columns).toHaveLength(1)
  })

  test('are selected with their message; the first one again when they are gone', () => {
    const desk = deskWithTwoServers()
    desk.select('ordinary-mail', 'also-1')
    expect(desk.selected.value.result.verdict).toBe('rejected')
    desk.selectNext(1)
    expect(desk.selectedColumn.value.name).toBe('edge2')
    desk.removeServer(0)
    expect(desk.selectedColumn.value.id).toBe('own')
    expect(desk.selected.value.id).toBe('delivery-report')
  })

  test('say what is wrong beside the input it is about', () => {
    const desk = deskWithTwoServers()
    desk.setText('alsoThrough[0].connectingIp', '203.0.113.999')
    const [edge2] = otherServerStates(desk)
    expect(edge2?.connectingIp.diagnostics).toHaveLength(1)
    desk.select('ordinary-mail', 'also-1')
    expect(desk.selected.value.result.missing).toEqual(['alsoThrough[0].connectingIp'])
    expect(desk.explained.value.missing[0]?.words).toBe('The address Exchange Online sees')
  })

  test('may rest on facts of their own', () => {
    const desk = deskWithTwoServers()
    desk.setTls('unknown', 0)
    expect(desk.file.value.alsoThrough?.[0]?.tls).toBe('unknown')
    expect(otherServerStates(desk)[0]).toMatchObject({ tls: 'unknown', choice: 'none' })
  })

  test('come back with undo', () => {
    const desk = deskWithTwoServers()
    desk.removeServer(0)
    desk.undo()
    expect(verdictsOf(desk, 'ordinary-mail')).toEqual(['relayed', 'rejected'])
  })
})

describe('a key', () => {
  const size = { row: 3, column: 2 }

  test.each([
    ['ArrowRight', { row: 0, column: 0 }, { row: 0, column: 1 }],
    ['ArrowLeft', { row: 0, column: 0 }, { row: 0, column: 0 }],
    ['ArrowDown', { row: 2, column: 1 }, { row: 2, column: 1 }],
    ['ArrowUp', { row: 2, column: 1 }, { row: 1, column: 1 }],
    ['Home', { row: 1, column: 1 }, { row: 1, column: 0 }],
    ['End', { row: 1, column: 0 }, { row: 1, column: 1 }],
    ['PageUp', { row: 2, column: 1 }, { row: 0, column: 1 }],
    ['PageDown', { row: 0, column: 1 }, { row: 2, column: 1 }],
  ])('%s moves in the table and stops at its edges', (key, from, to) => {
    expect(moveInGrid(key, from, size)).toEqual(to)
  })

  test('of another kind does not move', () => {
    expect(moveInGrid('a', { row: 0, column: 0 }, size)).toBeNull()
  })
})
