import { rootCertificates } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { readDer, readPem, SINGLE_CERTIFICATES } from '../../support/certificates/fixtures.ts'
import { readWithNode } from '../../support/certificates/node-reading.ts'

function readOne(input: string | Uint8Array) {
  const result = parseCertificates(input)
  expect(diagnosticsOf(result)).toEqual([])
  const [certificate, ...rest] = valueOr(result, [])
  if (certificate === undefined || rest.length > 0) throw new Error('Expected one certificate')
  const { span, ...fields } = certificate
  return { span, fields }
}

describe('every field agrees with OpenSSL', () => {
  it('has fixtures to compare', () => {
    expect(SINGLE_CERTIFICATES.length).toBeGreaterThanOrEqual(12)
    expect(rootCertificates.length).toBeGreaterThan(50)
  })

  it.each(SINGLE_CERTIFICATES)('for %s as PEM', (name) => {
    expect(readOne(readPem(name)).fields).toEqual(readWithNode(readPem(name)))
  })

  it.each(SINGLE_CERTIFICATES)('for %s as DER', (name) => {
    const { fields, span } = readOne(readDer(name))
    expect(fields).toEqual(readWithNode(readDer(name)))
    expect(span).toBeUndefined()
  })

  it('for every root that Node trusts', () => {
    for (const pem of rootCertificates) expect(readOne(pem).fields).toEqual(readWithNode(pem))
  })
})

describe('single fields', () => {
  it('reads a usual certificate', () => {
    const { thumbprint, ...fields } = readOne(readPem('mail-contoso')).fields
    expect(thumbprint).toMatch(/^[0-9A-F]{40}$/)
    expect(fields).toEqual({
      subject: 'CN=mail.contoso.com, O=Contoso Ltd, L=Dover, S=Kent, C=GB',
      commonName: 'mail.contoso.com',
      subjectAltNames: ['mail.contoso.com', 'mail2.contoso.com'],
      issuer: 'CN=Example Issuing CA 1, O=Example Trust Services, C=GB',
      notBefore: '2025-01-01T00:00:00Z',
      notAfter: '2046-12-31T23:59:59Z',
      serialNumber: '1A2B3C4D5E6F',
      publicKeyAlgorithm: 'RSA',
      extendedKeyUsages: ['serverAuth', 'clientAuth'],
      isSelfSigned: false,
    })
  })

  it('writes an awkward name as .NET does', () => {
    const { fields } = readOne(readPem('awkward-contoso'))
    expect(fields.subject).toBe(
      'I=I, SN=S, G=G, T=T, PostalCode=CT16, STREET=1 High Street, ' +
        'OID.1.3.6.1.4.1.311.60.2.1.3=GB, DC=contoso, E=postmaster@contoso.com, ' +
        'CN=mail.contoso.com, CN=first.contoso.com, SERIALNUMBER=42 + OU="Relay=A", ' +
        'O="Contoso, ""Mail"" + Co; #1", L=" padded ", S=Côte d’Or, C=GB',
    )
    expect(fields.commonName).toBe('mail.contoso.com')
    expect(fields.serialNumber).toBe('F00DCAFE')
  })

  it('reads T61String as Latin-1', () => {
    expect(readOne(readPem('teletex-contoso')).fields.subject).toContain('O=Müller GmbH')
  })

  it('has no common name and an empty subject where the certificate has none', () => {
    const { fields } = readOne(readPem('san-only-contoso'))
    expect(fields.subject).toBe('')
    expect(fields.commonName).toBeNull()
    expect(fields.subjectAltNames).toEqual(['relay.contoso.com', 'edge.contoso.com'])
    expect(fields.extendedKeyUsages).toContain('1.3.6.1.4.1.311.10.3.4')
    expect(fields.publicKeyAlgorithm).toBe('Ed25519')
  })

  it('keeps A-labels as they stand', () => {
    expect(readOne(readPem('idn-contoso')).fields.subjectAltNames).toEqual([
      'xn--bcher-kva.contoso.com',
      'mail.xn--mller-kva.example',
    ])
  })

  it('reads dates past 2049', () => {
    expect(readOne(readPem('example-root')).fields.notAfter).toBe('2060-12-31T23:59:59Z')
  })

  it('tells a self-signed certificate from one whose issuer has the same name and another key', () => {
    expect(readOne(readPem('self-signed-contoso')).fields.isSelfSigned).toBe(true)
    const { fields } = readOne(readPem('namesake-root'))
    expect(fields.subject).toBe(fields.issuer)
    expect(fields.isSelfSigned).toBe(false)
  })
})
