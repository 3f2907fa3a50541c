import { describe, expect, test } from 'vitest'
import {
  fieldText,
  hasNoConnectors,
  withFieldText,
  withNoConnectors,
  withoutEmptyFields,
  withRejectDirectSend,
} from '../../../src/playground/state/fields.ts'
import { fieldOfPath, fieldWords } from '../../../src/playground/state/field-names.ts'

describe('a text', () => {
  test.each(['acceptedDomains', 'inboundConnectors', 'connectingIp', 'certificate'] as const)(
    'in the field %s is kept exactly as typed',
    (field) => {
      const typed = '  Name :\r\n\tx  '
      expect(fieldText(withFieldText({}, field, typed), field)).toBe(typed)
    },
  )

  test('in one field leaves the others alone', () => {
    const file = withFieldText({ tenant: { acceptedDomains: 'contoso.com' } }, 'connectingIp', '1')
    expect(file).toEqual({
      tenant: { acceptedDomains: 'contoso.com' },
      submission: { connectingIp: '1' },
    })
  })
})

describe('an empty field', () => {
  test('is a fact nobody gave, not an empty list', () => {
    const file = withFieldText(withFieldText({}, 'acceptedDomains', ' \n'), 'certificate', '')
    expect(withoutEmptyFields(file)).toEqual({
      tenant: { acceptedDomains: 'unknown' },
      submission: { certificate: 'unknown' },
    })
  })

  test('differs from the statement that there is no connector', () => {
    const file = withNoConnectors({}, true)
    expect(hasNoConnectors(file)).toBe(true)
    expect(withoutEmptyFields(file)).toEqual({ tenant: { inboundConnectors: [] } })
    expect(hasNoConnectors(withNoConnectors(file, false))).toBe(false)
  })
})

describe('the certificate', () => {
  test('shows no text for the words none and unknown', () => {
    expect(fieldText({ submission: { certificate: 'none' } }, 'certificate')).toBe('')
  })
})

describe('a path', () => {
  test('belongs to the field whose text it came from', () => {
    expect(fieldOfPath('tenant.inboundConnectors[0].Enabled')).toBe('inboundConnectors')
    expect(fieldOfPath('tenant.acceptedDomains')).toBe('acceptedDomains')
    expect(fieldOfPath('submission.certificate.notAfter')).toBe('certificate')
  })

  test('in a further tenant belongs to that tenant’s field', () => {
    const field = fieldOfPath('otherTenants[1].inboundConnectors[0].Enabled')
    expect(field).toBe('otherTenants[1].inboundConnectors')
    expect(field === null ? null : fieldWords(field)).toBe(
      'the inbound connectors of other tenant 2',
    )
  })

  test('without a field belongs to none', () => {
    expect(fieldOfPath('otherTenants')).toBeNull()
    expect(fieldOfPath('otherTenants[0].rejectDirectSend')).toBeNull()
    expect(fieldOfPath('submission.certificateX')).toBeNull()
    expect(fieldOfPath(undefined)).toBeNull()
  })
})

describe('a statement about', () => {
  test('RejectDirectSend can be taken back', () => {
    const file = withRejectDirectSend({ tenant: { name: 'contoso' } }, true)
    expect(file).toEqual({ tenant: { name: 'contoso', rejectDirectSend: true } })
    expect(withRejectDirectSend(file, null)).toEqual({ tenant: { name: 'contoso' } })
  })
})
