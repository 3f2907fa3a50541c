import { describe, expect, test } from 'vitest'
import { createDesk, type Desk } from '../../../src/playground/state/desk.ts'
import { fieldStates } from '../../../src/playground/state/field-states.ts'

/** The lit lines of the inbound connectors while a message is selected. */
function litConnectorLines(desk: Desk, messageId: string): readonly number[] {
  desk.select(messageId)
  return [...fieldStates(desk).inboundConnectors.lit]
}

describe('the lit lines', () => {
  test('lead up to a step that looks at the message alone', () => {
    // The empty sender decides; that the connector knows the address, on line 4, led there.
    expect(litConnectorLines(createDesk('2026-11-23'), 'delivery-report')).toEqual([4])
  })

  test('lead up to a step that only sums up others', () => {
    expect(litConnectorLines(createDesk('2017-07-04'), 'delivery-report')).toEqual([4])
  })

  test('are none where nothing in the texts led to the verdict', () => {
    const desk = createDesk('2026-11-23')
    desk.setNoConnectors(true)
    expect(litConnectorLines(desk, 'delivery-report')).toEqual([])
  })
})
