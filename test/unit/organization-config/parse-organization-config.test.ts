import { describe, expect, test } from 'vitest'
import { diagnosticsOf } from '../../../src/relay/model/diagnostic.ts'
import { written } from '../powershell/written.ts'
import { configIn, parse, PATH } from './stated-config.ts'

test('one line is enough, and points at its value', () => {
  const text = 'RejectDirectSend : True'
  expect(parse(text)).toEqual({
    kind: 'ok',
    value: {
      path: PATH,
      name: { state: 'unknown', path: `${PATH}.Identity` },
      rejectDirectSend: {
        state: 'known',
        value: true,
        path: `${PATH}.RejectDirectSend`,
        span: { start: 19, end: 23, line: 1, column: 20 },
      },
    },
  })
})

test('the name is that of the organisation, or its identity', () => {
  const text = 'Identity : contoso.onmicrosoft.com\nRejectDirectSend : False'
  expect(written(text, configIn(text).name)).toBe('contoso.onmicrosoft.com')
  expect(configIn(`Name : contoso\n${text}`).name).toMatchObject({ value: 'contoso' })
})

test('a switch that is left out or empty has its default; one that a table leaves out is unknown', () => {
  const assumed = { state: 'assumed', value: false }
  expect(configIn('Name : contoso\nIsDehydrated : False').rejectDirectSend).toMatchObject(assumed)
  expect(configIn('RejectDirectSend :').rejectDirectSend).toMatchObject(assumed)
  expect(configIn('IsDehydrated\n------------\nFalse').rejectDirectSend.state).toBe('unknown')
})

test('commands change what was printed, and what is printed later counts', () => {
  const printed = 'Name : contoso\nRejectDirectSend : False\n'
  const command = 'Set-OrganizationConfig -RejectDirectSend $true'
  expect(configIn(`${printed}\nPS> ${command}`).rejectDirectSend).toMatchObject({ value: true })
  expect(configIn(`PS> ${command}\nPS>\n${printed}`).rejectDirectSend).toMatchObject({
    value: false,
  })
})

test('a value that is neither True nor False is unknown, and said to be', () => {
  const result = parse('RejectDirectSend : maybe')
  expect(result).toMatchObject({
    kind: 'partial',
    value: { rejectDirectSend: { state: 'unknown' } },
  })
  expect(diagnosticsOf(result)).toMatchObject([
    { id: 'boolean-unreadable', path: `${PATH}.RejectDirectSend` },
  ])
})

test('two organisations are one too many', () => {
  const text =
    'Name : contoso\nRejectDirectSend : False\n\nName : fabrikam\nRejectDirectSend : True'
  expect(parse(text)).toMatchObject({
    kind: 'partial',
    value: { name: { value: 'fabrikam' }, rejectDirectSend: { value: true } },
    diagnostics: [{ id: 'organization-config-repeated', level: 'warning', span: { line: 4 } }],
  })
})

test('lines around it are passed over', () => {
  expect(diagnosticsOf(parse('Hello Kate,\n\nRejectDirectSend : False'))).toMatchObject([
    { id: 'text-skipped', path: PATH, found: '"Hello Kate,"' },
  ])
})

describe('texts without a configuration', () => {
  const only = (text: string) => {
    const result = parse(text)
    expect(result.kind).toBe('failed')
    expect(diagnosticsOf(result)).toHaveLength(1)
    return diagnosticsOf(result)[0]
  }

  test.each(['', 'hello', 'Name : contoso', 'PS C:\\> Get-OrganizationConfig'])('%j', (text) => {
    const failure = only(text)
    expect(failure).toMatchObject({ id: 'organization-config-not-recognised', path: PATH })
    expect(failure?.text).toContain('Get-OrganizationConfig | Format-List Name,RejectDirectSend')
  })

  test('another object is named', () => {
    expect(only('Name : A\nConnectorType : Partner')).toMatchObject({
      id: 'not-an-organization-config',
      found: 'an object as Get-InboundConnector prints it',
    })
  })

  test('a text beyond 1 MiB is not read', () => {
    expect(only(`RejectDirectSend : ${'a'.repeat(1_048_576)}`)).toMatchObject({
      id: 'text-too-long',
    })
  })
})
