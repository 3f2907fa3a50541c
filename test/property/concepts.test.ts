import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, placeSender } from '../../src/relay/concepts/index.ts'
import type { StepStatus } from '../../src/relay/index.ts'
import {
  ADDRESS_CONNECTOR,
  contosoCase,
  judgeOne,
  statedCertificate,
} from '../support/read-case.ts'

const NAMES = [
  'contoso.com',
  'mail.contoso.com',
  'a.b.contoso.com',
  '*.contoso.com',
  '*.mail.contoso.com',
  'fabrikam.com',
  'MAIL.Contoso.com.',
  'no name',
  '*contoso.com',
  '*',
  'bücher.example',
  'xn--bcher-kva.example',
]

function statusOf(connectorName: string, certificateName: string): StepStatus | undefined {
  const { trace } = judgeOne(
    contosoCase({
      tenant: {
        inboundConnectors: [
          {
            Name: 'By certificate',
            ConnectorType: 'OnPremises',
            TlsSenderCertificateName: connectorName,
          },
        ],
      },
      submission: { certificate: statedCertificate(certificateName) },
    }),
  )
  return trace.find(({ rule }) => rule === 'certificate-matches-connector')?.status
}

function isMatch(connectorName: string, certificateName: string): boolean {
  const comparison = compareNames(connectorName, certificateName)
  switch (comparison.kind) {
    case 'matches':
      return true
    case 'contested':
      return comparison.isMatch
    case 'differs':
    case 'unusable-connector-name':
    case 'unusable-certificate-name':
      return false
  }
}

describe('single questions are answered as the evaluator answers them', () => {
  it('a connector’s name and a certificate’s', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...NAMES),
        (connector, certificate) => {
          expect(isMatch(connector, certificate)).toBe(statusOf(connector, certificate) === 'met')
        },
      ),
    )
  })

  it('a sender and accepted domains', () => {
    const domains = fc.subarray(['contoso.com', 'mail.contoso.com', 'fabrikam.com'], {
      minLength: 1,
    })
    const senders = [
      '<>',
      'a@contoso.com',
      'a@mail.contoso.com',
      'a@x.contoso.com',
      'a@Fabrikam.COM',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...senders), domains, fc.boolean(), (mailFrom, names, covers) => {
        const { verdict } = judgeOne(
          contosoCase({
            tenant: {
              acceptedDomains: names.map((DomainName) => ({
                DomainName,
                DomainType: 'InternalRelay',
                MatchSubDomains: covers,
              })),
              inboundConnectors: [ADDRESS_CONNECTOR],
            },
            submission: { mailFrom },
          }),
        )
        const { kind } = placeSender(mailFrom, names.join('\n'), covers)
        expect(kind === 'listed' || kind === 'covered').toBe(verdict === 'relayed')
      }),
    )
  })
})
