import { describe, expect, it } from 'vitest'
import { compareNames, placeSender } from '../../../src/relay/concepts/index.ts'

describe('comparing names', () => {
  it.each([
    ['mail.contoso.com', 'MAIL.contoso.com.', { kind: 'matches' }],
    ['*.contoso.com', 'fabrikam.com', { kind: 'differs' }],
    ['*.contoso.com', 'a.b.contoso.com', { kind: 'contested', isMatch: true, disagreement: 'U4' }],
    [
      'mail.contoso.com',
      '*.contoso.com',
      { kind: 'contested', isMatch: false, disagreement: 'U5' },
    ],
    ['contoso.com', 'mail.contoso.com', { kind: 'contested', isMatch: false, disagreement: 'U6' }],
    ['*contoso.com', 'mail.contoso.com', { kind: 'unusable-connector-name' }],
    ['mail.contoso.com', 'two words', { kind: 'unusable-certificate-name' }],
  ])('%s and %s', (connector, certificate, comparison) => {
    expect(compareNames(connector, certificate)).toEqual(comparison)
  })
})

describe('placing a sender', () => {
  it('names the domain it lies below when that does not cover it', () => {
    expect(placeSender('app@crm.contoso.com', 'contoso.com\n', false)).toEqual({
      kind: 'foreign',
      domain: 'crm.contoso.com',
      parent: 'contoso.com',
    })
    expect(placeSender('app@crm.contoso.com', ' contoso.com', true)).toMatchObject({
      kind: 'covered',
      by: 'contoso.com',
    })
  })

  it('says which lines are no domain names', () => {
    expect(placeSender('kate@contoso.com', 'contoso.com\nkate@x\n\n', false)).toEqual({
      kind: 'unreadable-domains',
      lines: ['kate@x'],
    })
  })

  it('says when the sender is none', () => {
    expect(placeSender('kate', 'contoso.com', false)).toEqual({ kind: 'unreadable-sender' })
    expect(placeSender('<>', 'contoso.com', false)).toEqual({ kind: 'null-sender' })
    expect(placeSender('kate@fabrikam.com', 'contoso.com', true)).toMatchObject({ parent: null })
  })
})
