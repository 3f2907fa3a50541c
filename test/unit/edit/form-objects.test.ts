import { describe, expect, test } from 'vitest'
import { formObjects } from '../../../src/relay/edit/index.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

function shownIn(text: string) {
  const [object] = formObjects('inboundConnectors', text, EVERY_FORM) ?? []
  return object ?? expect.fail(text)
}

function stateIn(text: string, name: string) {
  const found = shownIn(text).properties.find(({ property }) => property.name === name)
  return found ?? expect.fail(name)
}

describe('a property', () => {
  test('that is left out is shown with what is assumed', () => {
    const assumed = (name: string) => stateIn('Name : A', name)
    expect(assumed('Enabled')).toMatchObject({ state: 'not-stated', assumed: 'True' })
    expect(assumed('SenderDomains')).toMatchObject({ state: 'not-stated', assumed: '*' })
    expect(assumed('SenderIPAddresses')).toMatchObject({ state: 'not-stated', assumed: 'none' })
    expect(assumed('TlsSenderCertificateName')).toMatchObject({
      state: 'not-stated',
      assumed: 'none',
    })
    expect(assumed('ConnectorType')).toMatchObject({ state: 'not-stated', assumed: null })
    expect(stateIn('Name : A\nConnectorType :', 'ConnectorType')).toMatchObject({
      state: 'not-stated',
      assumed: null,
    })
    const [domain] = formObjects('acceptedDomains', 'contoso.com', EVERY_FORM) ?? []
    expect(domain?.properties.map(({ state, assumed: words }) => [state, words])).toEqual([
      ['stated', null],
      ['not-stated', 'Authoritative'],
      ['not-stated', 'False'],
    ])
  })

  test('tells unknown, unreadable and stated apart', () => {
    expect(stateIn('Name : A\nEnabled : unknown', 'Enabled').state).toBe('unknown')
    expect(stateIn('Name : A\nEnabled : maybe', 'Enabled')).toMatchObject({
      state: 'unreadable',
      entries: ['maybe'],
      span: { line: 2 },
    })
    expect(stateIn('New-InboundConnector -Name A -Enabled $x', 'Enabled')).toMatchObject({
      state: 'unreadable',
      entries: ['$x'],
    })
    expect(stateIn('Name : A\nSenderIPAddresses : {}', 'SenderIPAddresses')).toMatchObject({
      state: 'stated',
      entries: [],
    })
    expect(stateIn('Name : A\nSenderIPAddresses :', 'SenderIPAddresses').entries).toEqual([])
  })

  test('shows the entries of a list, however it is written', () => {
    for (const list of ['{203.0.113.10, nonsense}', '203.0.113.10, nonsense']) {
      const text = `Name : A\nSenderIPAddresses : ${list}`
      expect(stateIn(text, 'SenderIPAddresses').entries).toEqual(['203.0.113.10', 'nonsense'])
    }
  })
})

describe('an object', () => {
  test('goes by its name, else by its identity', () => {
    expect(shownIn('Name : A\nEnabled : True').name).toBe('A')
    expect(shownIn('Set-InboundConnector B -Enabled $true').name).toBe('B')
    expect(shownIn('Enabled : True').name).toBe('')
  })

  test('names what a form does not show', () => {
    expect(shownIn('Name : A\nComment : x\nGuid : 1').others).toEqual(['Comment', 'Guid'])
  })
})

test('a text that is not read shows nothing', () => {
  expect(formObjects('acceptedDomains', '-----BEGIN PRIVATE KEY-----', EVERY_FORM)).toBeNull()
})
