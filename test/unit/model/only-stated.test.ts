import { expect, test } from 'vitest'
import { onlyStated, toRelayCase } from '../../../src/relay/index.ts'

test('what is assumed becomes unknown, at every depth, and what is stated stays', () => {
  const { relayCase } = toRelayCase(
    {
      tenant: {
        acceptedDomains: ['contoso.com'],
        inboundConnectors: [{ Name: 'A', ConnectorType: 'OnPremises' }],
      },
      otherTenants: [{ name: 'adatum', rejectDirectSend: true, acceptedDomains: ['adatum.com'] }],
      submission: { certificate: { commonName: 'mail.contoso.com', revoked: false } },
    },
    '2026-11-23',
  )
  expect(JSON.stringify(relayCase)).toContain('"assumed"')
  const stated = onlyStated(relayCase)
  expect(stated.submission.tls).toEqual({ state: 'unknown', path: 'submission.tls' })
  expect(stated.tenant.rejectDirectSend.state).toBe('unknown')
  expect(stated.submission.certificate).toMatchObject({
    value: {
      commonName: { value: 'mail.contoso.com' },
      chainComplete: { state: 'unknown' },
      revoked: { value: false },
    },
  })
  expect(stated.tenant.inboundConnectors).toMatchObject({
    value: [{ connectorType: { value: 'OnPremises' }, enabled: { state: 'unknown' } }],
  })
  expect(stated.otherTenants).toMatchObject({
    value: [{ name: 'adatum', rejectDirectSend: { value: true } }],
  })
})

test('that no other tenant plays a part is the one thing still assumed', () => {
  const stated = onlyStated(toRelayCase({}, '2026-11-23').relayCase)
  expect(stated.otherTenants).toMatchObject({ state: 'assumed', value: [] })
  expect(stated.submission.certificate.state).toBe('unknown')
})

test('a server that offers no certificate still offers none', () => {
  const { relayCase } = toRelayCase({ submission: { certificate: 'none' } }, '2026-11-23')
  expect(onlyStated(relayCase).submission.certificate).toMatchObject({
    state: 'known',
    value: null,
  })
})
