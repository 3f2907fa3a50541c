import { expect, test } from 'vitest'
import {
  problemWithMessage,
  withAddedMessage,
} from '../../../src/playground/state/added-messages.ts'
import { createDesk } from '../../../src/playground/state/desk.ts'

const TODAY = '2026-11-23'

test('an added message is judged like the others, and explained at once', () => {
  const desk = createDesk(TODAY)
  desk.addMessage(' <> ', 'kate@contoso.com')
  const added = desk.judgement.value.messages.at(-1)
  expect(added).toMatchObject({
    title: 'Added message 1',
    mailFrom: '<>',
    rcptTo: 'kate@contoso.com',
    result: { verdict: 'delivered' },
  })
  expect(desk.selected.value).toBe(added)
})

test('it follows the sheet, and can be removed', () => {
  const desk = createDesk(TODAY)
  desk.addMessage('app@adatum.com', 'john@fabrikam.com')
  const verdict = (): unknown => desk.judgement.value.messages.at(-1)?.result.verdict
  expect(verdict()).toBe('rejected')
  desk.setText('acceptedDomains', 'adatum.com')
  expect(verdict()).toBe('relayed')
  const id = desk.added.value.at(-1)?.id ?? ''
  desk.removeMessage(id)
  expect(desk.added.value).toEqual([])
  desk.undo()
  expect(desk.added.value.map((message) => message.id)).toEqual([id])
})

test('an id is not used again while the message with it is there', () => {
  const [, second] = withAddedMessage(
    withAddedMessage([], '<>', 'a@b.example'),
    '<>',
    'c@b.example',
  )
  const again = withAddedMessage(second === undefined ? [] : [second], '<>', 'd@b.example')
  expect(new Set(again.map(({ id }) => id)).size).toBe(2)
})

test.each([
  ['<>', 'john@fabrikam.com', null],
  ['app@contoso.com', 'john@fabrikam.com', null],
  ['', 'john@fabrikam.com', /no sender/],
  ['<>', ' ', /no recipient/],
  ['app', 'john@fabrikam.com', /"app"/],
  ['<>', 'john', /"john"/],
])('from %j to %j', (mailFrom, rcptTo, problem) => {
  const found = problemWithMessage(mailFrom, rcptTo, TODAY)
  if (problem === null) expect(found).toBeNull()
  else expect(found).toMatch(problem)
})
