import { expect, test } from 'vitest'
import {
  explainReply,
  printInboundConnectors,
  recogniseReply,
  type ReplyReading,
} from '../../../src/relay/index.ts'

test('a status of Microsoft’s own leaves its situations open, whatever the words are', () => {
  const explanation = explainReply(recogniseReply('550 5.7.64 Something entirely new'))
  expect(explanation?.meaning).toBe('550 5.7.64 is in the register, but not with these words.')
  expect(explanation?.situations.length).toBeGreaterThan(0)
  expect(explanation?.doesNotProve).toContain('Which server wrote it.')
})

test('a status nobody has published says nothing but its numbers', () => {
  const explanation = explainReply(recogniseReply('550 5.7.998 Something entirely new'))
  expect(explanation).toMatchObject({
    meaning: '550 5.7.998 is not in the register.',
    situations: [],
    sources: [],
  })
})

test('a server tag of 2021 names the server and no time', () => {
  const tag = '[AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com]'
  const explanation = explainReply(recogniseReply(`550 5.7.64 Something entirely new ${tag}`))
  expect(explanation?.doesNotProve).not.toContain('Which server wrote it.')
  expect(explanation?.proves[0]).toMatch(/handled the message\.$/)
})

test('marks of replies that have nothing in common keep the situations of the first', () => {
  const alone = recogniseReply('550 5.7.64 Relay Access Denied ATTR36')
  if (alone.kind !== 'recognised') throw new Error('The reply is in the register')
  const both: ReplyReading = { ...alone, keys: ['relay-denied-attr36', 'tls-required'] }
  expect(explainReply(both)?.situations).toEqual(explainReply(alone)?.situations)
})

test('values of any kind are printed as Format-List would', () => {
  const printed = printInboundConnectors([
    {
      Name: 'A',
      Comment: null,
      Cost: 5,
      Enabled: false,
      SenderDomains: ['*', null],
      Left: undefined,
    },
  ])
  expect(printed).toBe(
    'Name          : A\nComment       :\nCost          : 5\nEnabled       : False\nSenderDomains : {*, }',
  )
})
