import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseFileOf } from '../../../../src/relay/explain/case-file-of/case-file-of.ts'
import { assumed, known } from '../../../../src/relay/model/fact.ts'
import { toRelayCase, type CaseFile, type RelayCase } from '../../../../src/relay/index.ts'
import { arbitraryCase } from '../../../support/arbitrary-case.ts'
import { arbitraryOpenCase } from '../../../support/arbitrary-open-case.ts'
import { checkProperty } from '../../../support/check-property.ts'

const TODAY = '2026-11-23'

/** Without spans, which tell where a value stood in the text it came from. */
function read(file: CaseFile): RelayCase {
  const { relayCase } = toRelayCase(file, TODAY)
  return JSON.parse(
    JSON.stringify(relayCase, (key, value: unknown) => (key === 'span' ? undefined : value)),
  ) as RelayCase
}

function rewritten(file: CaseFile): RelayCase {
  return read(caseFileOf(toRelayCase(file, TODAY).relayCase))
}

describe('caseFileOf', () => {
  it('writes a file that reads as the same case', async () => {
    await checkProperty(
      fc.property(arbitraryCase, (file) => {
        expect(rewritten(file)).toEqual(read(file))
      }),
      300,
    )
    await checkProperty(
      fc.property(arbitraryOpenCase, ({ open }) => {
        expect(rewritten(open)).toEqual(read(open))
      }),
      300,
    )
  })

  it('keeps the title, readings, a nameless tenant and a case without anything', () => {
    const files: readonly CaseFile[] = [
      {},
      { title: 'T', readings: { U1: 'strict' }, tenant: {}, otherTenants: 'unknown' },
      { submission: { headerFrom: 'none', certificate: 'none', rcptTo: ['unknown'] } },
    ]
    for (const file of files) expect(rewritten(file)).toEqual(read(file))
  })

  it('writes pasted text as objects', () => {
    const pasted: CaseFile = {
      tenant: {
        acceptedDomains: 'contoso.com\nfabrikam.com',
        inboundConnectors: 'Name : A\nConnectorType : OnPremises\nTlsSenderCertificateName :',
      },
    }
    expect(caseFileOf(toRelayCase(pasted, TODAY).relayCase).tenant).toEqual({
      acceptedDomains: ['contoso.com', 'fabrikam.com'],
      inboundConnectors: [
        { Name: 'A', ConnectorType: 'OnPremises', TlsSenderCertificateName: null },
      ],
    })
  })

  it.each([
    ['nothing told', {}, undefined],
    ['a self-signed one, by its names', { commonName: 'a.com', issuer: 'CN=a.com' }, undefined],
    ['no CN and no issuer', { commonName: 'none' }, undefined],
    ['a stated trust', { commonName: 'a.com', issuer: 'CN=CA', trustedRoot: false }, false],
  ])('states the trust of a certificate only where it was stated: %s', (_, certificate, stated) => {
    const file: CaseFile = { submission: { certificate } }
    expect(rewritten(file)).toEqual(read(file))
    const written = caseFileOf(toRelayCase(file, TODAY).relayCase).submission.certificate
    expect(written).toHaveProperty('commonName')
    expect((written as { trustedRoot?: boolean }).trustedRoot).toBe(stated)
  })

  it('states an assumed trust that the written names would not lead to', () => {
    const { relayCase } = toRelayCase(
      { submission: { certificate: { commonName: 'a.com', issuer: 'CN=CA' } } },
      TODAY,
    )
    const { certificate } = relayCase.submission
    if (certificate.state !== 'known' || certificate.value === null)
      throw new Error('no certificate')
    const offered = certificate.value
    const withIssuer = (issuer: string | null) =>
      caseFileOf({
        ...relayCase,
        submission: {
          ...relayCase.submission,
          certificate: {
            ...certificate,
            value: {
              ...offered,
              commonName: known(null, ''),
              issuer: known(issuer, ''),
              trustedRoot: assumed(false, ''),
            },
          },
        },
      }).submission.certificate
    expect(withIssuer('CN=CA')).toMatchObject({ trustedRoot: false })
    expect(withIssuer(null)).toMatchObject({ trustedRoot: false })
    expect(withIssuer(null)).not.toHaveProperty('issuer')
    expect(withIssuer('CN=none')).not.toHaveProperty('trustedRoot')
  })
})
