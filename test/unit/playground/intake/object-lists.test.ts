import { expect, test } from 'vitest'
import { mergeLists } from '../../../../src/playground/state/intake/object-lists.ts'
import type { PrintedObject } from '../../../../src/relay/intake/index.ts'

const nameOf = ({ Name }: PrintedObject): string => (typeof Name === 'string' ? Name : '')
const merge = (current: readonly PrintedObject[], offered: readonly PrintedObject[]) =>
  mergeLists(current, offered, nameOf)

const A: PrintedObject = { Name: 'A', Enabled: true, SenderIPAddresses: ['192.0.2.1', '192.0.2.2'] }
const B: PrintedObject = { Name: 'B', Enabled: false }

test('other objects are added', () => {
  expect(merge([A], [B])).toEqual({
    union: [A, B],
    differing: [],
    isSame: false,
    isCovered: false,
  })
})

test('the same object in another order and letter case is the same', () => {
  const same = { Name: 'a', Enabled: true, SenderIPAddresses: ['192.0.2.2', '192.0.2.1'] }
  expect(merge([A], [same])).toMatchObject({ differing: [], isSame: true, isCovered: true })
})

test('a property that one leaves out is no difference', () => {
  expect(merge([B], [{ ...B, ConnectorType: 'OnPremises' }])).toMatchObject({
    union: [{ Name: 'B', Enabled: false, ConnectorType: 'OnPremises' }],
    differing: [],
    isSame: false,
    isCovered: true,
  })
  expect(merge([A], [{ Name: 'A', Enabled: true }])).toMatchObject({
    union: [A],
    isSame: true,
    isCovered: false,
  })
})

test('objects that are described differently are named', () => {
  expect(merge([A, B], [{ ...A, Enabled: false }])).toMatchObject({
    differing: ['A'],
    isSame: false,
  })
})
