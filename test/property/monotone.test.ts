import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile, RecipientResult, Verdict } from '../../src/relay/index.ts'
import { arbitrarySettledCase, settledConnector } from '../support/arbitrary-settled-case.ts'
import { checkProperty, patienceFor, runsOr } from '../support/check-property.ts'
import type { SettledConnector, SettledTenant } from '../support/naive/settled-case.ts'
import { judge } from '../support/read-case.ts'

const RUNS = runsOr(500)
const PATIENCE = patienceFor(RUNS)

describe('more and fewer domains, connectors and tenants', () => {
  it(
    'never refuse for a new accepted domain what was relayed without it',
    async () => {
      const domain = fc.constantFrom(
        'contoso.com',
        'mail.contoso.com',
        'jpn.contoso.com',
        'adatum.com',
      )
      const counts = { relayed: 0 }
      const property = fc.property(arbitrarySettledCase(0), domain, (file, added) => {
        const after = verdictsOf({
          ...file,
          tenant: withDomain(file.tenant, added),
        })
        verdictsOf(file).forEach((verdict, index) => {
          if (verdict !== 'relayed') return
          counts.relayed++
          expect(after[index]).not.toBe('rejected')
        })
      })
      await checkProperty(property, RUNS)
      expect(counts.relayed).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it(
    'never relay without a connector what was refused with it',
    async () => {
      const counts = { rejected: 0 }
      const property = fc.property(arbitrarySettledCase(), fc.nat(2), (file, index) => {
        const after = verdictsOf({
          ...file,
          tenant: {
            ...file.tenant,
            inboundConnectors: file.tenant.inboundConnectors.toSpliced(index, 1),
          },
        })
        verdictsOf(file).forEach((verdict, recipient) => {
          if (verdict !== 'rejected') return
          counts.rejected++
          expect(after[recipient]).not.toBe('relayed')
        })
      })
      await checkProperty(property, RUNS)
      expect(counts.rejected).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it(
    'give the same answers with a further tenant that names nothing of the case',
    async () => {
      const property = fc.property(arbitrarySettledCase(), bystander, (file, tenant) => {
        const crowded = { ...file, otherTenants: [...file.otherTenants, tenant] }
        expect(answersOf(crowded)).toEqual(answersOf(file))
      })
      await checkProperty(property, RUNS)
    },
    PATIENCE,
  )
})

function verdictsOf(file: CaseFile): Verdict[] {
  return judge(file).recipients.map(({ verdict }) => verdict)
}

/**
 * Everything a reader acts on. The trace may tell of more connectors; and of several sets of assumptions
 * that are enough, a larger case may be told another one, since the search for it is bounded.
 */
function answersOf(file: CaseFile): RecipientResult[] {
  return judge(file).recipients.map((result) => ({ ...result, trace: [], assumptions: [] }))
}

/** The tenant with a further accepted domain; one it has already stays as it is. */
function withDomain(tenant: SettledTenant, added: string): SettledTenant {
  const names = tenant.acceptedDomains.map((entry) =>
    typeof entry === 'string' ? entry : entry.DomainName,
  )
  if (names.includes(added)) return tenant
  return { ...tenant, acceptedDomains: [...tenant.acceptedDomains, added] }
}

/** A tenant whose domains, addresses and certificate names occur in no case. */
const bystander: fc.Arbitrary<SettledTenant & { readonly name: string }> = fc.record({
  name: fc.constant('northwind'),
  acceptedDomains: fc.subarray([
    'northwindtraders.com',
    { DomainName: 'mail.northwindtraders.com', DomainType: 'InternalRelay', MatchSubDomains: true },
  ]),
  inboundConnectors: fc.array(
    fc.tuple(settledConnector, fc.boolean()).map(([connector, isWildcard]): SettledConnector => ({
      ...connector,
      TlsSenderCertificateName: isWildcard ? '*.northwindtraders.com' : 'mail.northwindtraders.com',
      SenderIPAddresses: ['192.0.2.0/24'],
    })),
    { minLength: 1, maxLength: 3 },
  ),
  rejectDirectSend: fc.boolean(),
  sameForest: fc.boolean(),
})
