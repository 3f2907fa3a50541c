import { describe, expect, it } from 'vitest'
import { valueOr } from '../../../src/relay/model/diagnostic.ts'
import { offerCertificate, parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { readDer, readPem } from '../../support/certificates/fixtures.ts'

const PATH = 'submission.certificate'

const offer = (input: string | Uint8Array) =>
  offerCertificate(valueOr(parseCertificates(input), []), PATH)

describe('the certificate a server offers', () => {
  it('has the facts of the leaf, with their paths and the place in the text', () => {
    const text = `Sent by the server:\n${readPem('mail-contoso-chain')}`
    const [leaf] = valueOr(parseCertificates(text), [])
    const offered = offer(text)
    const span = leaf?.span
    expect(span?.line).toBe(2)
    expect(offered.commonName).toEqual({
      state: 'known',
      value: 'mail.contoso.com',
      path: `${PATH}.commonName`,
      span,
    })
    expect(offered.subjectAltNames).toMatchObject({
      value: ['mail.contoso.com', 'mail2.contoso.com'],
      path: `${PATH}.subjectAltNames`,
      span,
    })
    expect(offered.issuer).toMatchObject({
      state: 'known',
      value: 'CN=Example Issuing CA 1, O=Example Trust Services, C=GB',
      path: `${PATH}.issuer`,
    })
    expect(offered.notBefore).toMatchObject({ value: '2025-01-01T00:00:00Z' })
    expect(offered.notAfter).toMatchObject({ value: '2046-12-31T23:59:59Z' })
    expect(offered.extendedKeyUsages).toMatchObject({
      value: ['serverAuth', 'clientAuth'],
      path: `${PATH}.extendedKeyUsages`,
    })
  })

  it('has what only the handshake shows assumed', () => {
    const offered = offer(readPem('wildcard-contoso'))
    expect(offered.chainComplete).toEqual({
      state: 'assumed',
      value: true,
      path: `${PATH}.chainComplete`,
    })
    expect(offered.trustedRoot).toEqual({
      state: 'assumed',
      value: true,
      path: `${PATH}.trustedRoot`,
    })
    expect(offered.revoked).toEqual({ state: 'assumed', value: false, path: `${PATH}.revoked` })
  })

  it('is assumed to have no trusted root when it is self-signed', () => {
    expect(offer(readPem('self-signed-contoso')).trustedRoot).toMatchObject({
      state: 'assumed',
      value: false,
    })
  })

  it('has a known absence of a common name, and no span from binary', () => {
    expect(offer(readDer('san-only-contoso')).commonName).toEqual({
      state: 'known',
      value: null,
      path: `${PATH}.commonName`,
    })
  })

  it('is unknown when the chain is empty', () => {
    expect(offerCertificate([], PATH).issuer).toEqual({ state: 'unknown', path: `${PATH}.issuer` })
  })
})
