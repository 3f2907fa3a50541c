import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { inspectInput } from '../../../src/relay/intake/index.ts'
import { chainPem, leafPem } from '../case/example-certificate.ts'

const connectors = `Name                     : From the data centre
ConnectorType            : OnPremises
Enabled                  : True
SenderIPAddresses        : {203.0.113.10, 198.51.100.0/24}
SenderDomains            : {smtp:*;1}
TlsSenderCertificateName : *.contoso.com
`

describe('certificates', () => {
  const known = new X509Certificate(leafPem)

  test('are printed by their own words, in the order given', async () => {
    const { kind, format, certificates, diagnostics } = await inspectInput(chainPem)
    expect([kind, format, diagnostics]).toEqual(['certificate', 'pem', []])
    expect(certificates).toHaveLength(2)
    expect(certificates[0]).toEqual({
      subject: 'O=Contoso, CN=mail.contoso.com',
      commonName: 'mail.contoso.com',
      subjectAltNames: ['mail.contoso.com', 'mail2.contoso.com'],
      issuer: 'O=Example Trust, CN=Example Issuing CA',
      notBefore: '2026-01-01T00:00:00Z',
      notAfter: '2046-01-01T00:00:00Z',
      serialNumber: known.serialNumber,
      thumbprint: known.fingerprint.replaceAll(':', ''),
      publicKeyAlgorithm: 'EC',
      extendedKeyUsages: ['serverAuth'],
      isSelfSigned: false,
    })
  })

  test('are read from DER', async () => {
    expect(await inspectInput(new Uint8Array(known.raw))).toMatchObject({
      kind: 'certificate',
      format: 'der',
      certificates: [{ commonName: 'mail.contoso.com' }],
    })
  })

  test('DER of something else is unknown', async () => {
    const publicKey = known.publicKey.export({ type: 'spki', format: 'der' })
    expect(await inspectInput(new Uint8Array(publicKey))).toMatchObject({
      kind: 'unknown',
      format: null,
    })
  })
})

test('connectors are printed by the property names of Get-InboundConnector, as stated', async () => {
  expect(await inspectInput(connectors)).toMatchObject({
    kind: 'inbound-connectors',
    format: 'format-list',
    connectors: [
      {
        Name: 'From the data centre',
        ConnectorType: 'OnPremises',
        Enabled: true,
        SenderIPAddresses: ['203.0.113.10', '198.51.100.0/24'],
        SenderDomains: ['*'],
        TlsSenderCertificateName: '*.contoso.com',
      },
    ],
  })
})

test('a property that is left out is not printed', async () => {
  const [connector] = (await inspectInput('Name : A\nConnectorType : Partner\n')).connectors
  expect(Object.keys(connector ?? {}).sort()).toEqual(['ConnectorType', 'Name'])
})

test('accepted domains are printed by the property names of Get-AcceptedDomain', async () => {
  const text = 'DomainName : contoso.com\nDomainType : InternalRelay\nMatchSubDomains : True\n'
  expect(await inspectInput(text)).toMatchObject({
    kind: 'accepted-domains',
    acceptedDomains: [
      { DomainName: 'contoso.com', DomainType: 'InternalRelay', MatchSubDomains: true },
    ],
  })
})

test('a diagnostic has line and column', async () => {
  const { diagnostics } = await inspectInput(connectors.replace('203.0.113.10', 'abc'))
  expect(diagnostics).toMatchObject([{ level: 'error', line: 4 }])
})

test('the parts of a mixed text are inspected each, with lines of the whole', async () => {
  const { kind, parts } = await inspectInput(
    `${leafPem}\n${connectors.replace('203.0.113.10', 'abc')}`,
  )
  expect(kind).toBe('mixed')
  expect(parts).toMatchObject([
    { kind: 'certificate', firstLine: 1, certificates: [{ commonName: 'mail.contoso.com' }] },
    { kind: 'inbound-connectors', connectors: [{ Name: 'From the data centre' }] },
  ])
  const pemLines = leafPem.split('\n').length
  expect(parts[1]?.firstLine).toBe(pemLines + 1)
  expect(parts[1]?.diagnostics).toMatchObject([{ line: pemLines + 4 }])
})

describe('a case', () => {
  test('shows what its own tenant and its submission hold', async () => {
    const text = JSON.stringify({
      tenant: { acceptedDomains: ['contoso.com'], inboundConnectors: [{ Name: 'A' }] },
      submission: { certificate: leafPem },
    })
    expect(await inspectInput(text)).toMatchObject({
      kind: 'case',
      format: 'json',
      certificates: [{ commonName: 'mail.contoso.com' }],
      connectors: [{ Name: 'A' }],
      acceptedDomains: [{ DomainName: 'contoso.com' }],
    })
  })

  test.each([
    ['base64 without its borders', leafPem.split('\n').slice(1, -2).join('\n'), 'mail.contoso.com'],
    ['what OpenSSL prints', 'subject=CN = mail.contoso.com\nissuer=CN = CA', 'mail.contoso.com'],
  ])('shows a certificate given as %s', async (_, certificate, commonName) => {
    const { certificates } = await inspectInput(JSON.stringify({ submission: { certificate } }))
    expect(certificates).toMatchObject([{ commonName }])
  })

  test.each(['none', ' unknown '])('shows no certificate for %j', async (certificate) => {
    const inspection = await inspectInput(JSON.stringify({ submission: { certificate } }))
    expect(inspection).toMatchObject({ kind: 'case', certificates: [], diagnostics: [] })
  })

  test('with a mistake is still a case, and the mistake is a diagnostic', async () => {
    expect(await inspectInput('submission:\n  tsl: true\n')).toMatchObject({
      kind: 'case',
      diagnostics: [{ path: 'submission.tsl', line: 2, column: 3 }],
    })
  })
})

test('a private key in the armour of a certificate is a private key', async () => {
  const der = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })
  const armoured = `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`
  expect((await inspectInput(armoured)).kind).toBe('private-key')
  expect((await inspectInput(`${connectors}\n${armoured}`)).kind).toBe('private-key')
  expect((await inspectInput(JSON.stringify({ submission: { certificate: armoured } }))).kind).toBe(
    'private-key',
  )
})

test('of a private key nothing is kept', async () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\n'
  expect(await inspectInput(`${leafPem}${key}`)).toEqual({
    kind: 'private-key',
    format: null,
    parts: [],
    certificates: [],
    connectors: [],
    acceptedDomains: [],
    organizationConfig: null,
    exchangeCertificates: [],
    bounce: null,
    diagnostics: [],
  })
})
