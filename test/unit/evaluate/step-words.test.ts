import { expect, it } from 'vitest'
import { checkedText, openText } from '../../../src/relay/evaluate/step-words.ts'
import { LAST_RULE } from '../../../src/relay/rules/catalogue.ts'

const rule = { title: 'The sky is clear', messages: { met: '{tenant} sees {what}.' } }

it('a message is filled with the values of the check, and keeps what has none', () => {
  expect(checkedText(rule, { message: 'met', values: { tenant: 'contoso' } })).toBe(
    'contoso sees {what}.',
  )
  expect(checkedText(rule, { message: 'met' })).toBe('{tenant} sees {what}.')
})

it('a rule without the message speaks by its title', () => {
  expect(checkedText(rule, { message: 'not-met' })).toBe('The sky is clear')
})

it.each(['met', 'not-met', 'not-applicable', 'not-in-force', 'unknown'] as const)(
  'a step that is %s in every world says so without a value',
  (status) => {
    expect(openText(status, LAST_RULE)).toMatch(/^[^{}]+\.$/)
  },
)
