import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile, RecipientResult, Verdict } from '../../src/relay/index.ts'
import {
  arbitrarySettledCase,
  settledCertificate,
  settledConnector,
} from '../support/arbitrary-settled-case.ts'
import { checkProperty, patienceFor, runsOr } from '../support/check-property.ts'
import type { SettledCase, SettledConnector, SettledTenant } from '../support/naive/settled-case.ts'
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

describe('what a case leaves unknown', () => {
  it(
    'never changes a verdict that is given all the same',
    async () => {
      const counts = { settled: 0 }
      const property = fc.property(openCase(isAnything), ({ file, open }) => {
        const full = verdictsOf(file)
        verdictsOf(open).forEach((verdict, index) => {
          if (verdict === 'undetermined') return
          counts.settled++
          expect(verdict).toBe(full[index])
        })
      })
      await checkProperty(property, RUNS)
      expect(counts.settled).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it(
    'is settled by the missing facts, whatever they turn out to be',
    async () => {
      const counts = { undetermined: 0 }
      const property = fc.property(openCase(isOfFewValues), donor, ({ open }, from) => {
        judge(open).recipients.forEach(({ verdict, missing }, index) => {
          if (verdict !== 'undetermined' || missing.length === 0) return
          counts.undetermined++
          expectSettled(judge(filled(open, missing, from)).recipients[index])
        })
      })
      await checkProperty(property, RUNS)
      expect(counts.undetermined).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  // Open point: where names, addresses or whole lists are unknown, the facts named first may not be
  // enough (SenderIPAddresses alone when the connecting address is unknown too), but the rest is then
  // asked for. Where there are too many ways to fill a case in, it may stay open with nothing to ask;
  // that must stay rare.
  it(
    'is settled by filling in what is missing until nothing is',
    async () => {
      const counts = { asked: 0, settled: 0 }
      const property = fc.property(openCase(isAnything), donor, ({ open }, from) => {
        const index = judge(open).recipients.findIndex(({ missing }) => missing.length > 0)
        if (index === -1) return
        const last = answerAll(open, index, from)
        expect(last?.missing).toEqual([])
        counts.asked++
        if (last?.verdict !== 'undetermined') counts.settled++
      })
      await checkProperty(property, RUNS)
      expect(counts.settled).toBeGreaterThan(0.8 * counts.asked)
    },
    PATIENCE,
  )
})

/** The last answer for a recipient when every missing fact is filled in, as often as there are struck ones. */
function answerAll(
  file: CaseFile,
  index: number,
  from: Readonly<Record<string, unknown>>,
): RecipientResult | undefined {
  let open = file
  for (let round = 0; round < MOST_STRUCK; round++) {
    const answer = judge(open).recipients[index]
    if (answer === undefined || answer.missing.length === 0) return answer
    open = filled(open, answer.missing, from)
  }
  return judge(open).recipients[index]
}

/** Rules that leave a case open though every fact is there, because no text read settles it. */
const OPEN_RULES = ['certificate-domain-accepted', 'connector-alone', 'partner-restriction-unclear']

function expectSettled(result: RecipientResult | undefined): void {
  if (result?.verdict !== 'undetermined') return
  expect(result.missing).toEqual([])
  expect(OPEN_RULES).toContain(result.decidedBy)
}

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

const MOST_STRUCK = 5

/** A settled case, and the same with a few values of the chosen kind struck out. */
function openCase(
  isChosen: (path: string) => boolean,
): fc.Arbitrary<{ readonly file: SettledCase; readonly open: CaseFile }> {
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: MOST_STRUCK })
  return fc.tuple(arbitrarySettledCase(1), picks).map(([file, chosen]) => {
    const paths = pathsOf(file).filter(isChosen)
    const struck = chosen.map((pick) => paths[pick % paths.length] ?? '')
    const open = struck.reduce<CaseFile>((rest, path) => withValue(rest, path, 'unknown'), file)
    return { file, open }
  })
}

function isAnything(): boolean {
  return true
}

/** Yes or no, one of two types, before or after the day: fields of which every value can be tried. */
function isOfFewValues(path: string): boolean {
  return !/(?:Domains|Connectors|Addresses|Names?|Ip|certificate|From)$/i.test(path)
}

/** The path of everything that may be unknown, the outer ones before the inner ones. */
function pathsOf(file: SettledCase): string[] {
  const certificate = file.submission.certificate === 'none' ? {} : file.submission.certificate
  return [
    ...['connectingIp', 'tls', 'certificate', 'mailFrom', 'headerFrom'].map(
      (field) => `submission.${field}`,
    ),
    ...Object.keys(certificate).map((field) => `submission.certificate.${field}`),
    ...tenantPaths('tenant', file.tenant),
    ...file.otherTenants.flatMap((tenant, at) => tenantPaths(`otherTenants[${at}]`, tenant)),
  ]
}

function tenantPaths(path: string, tenant: SettledTenant): string[] {
  return [
    ...['acceptedDomains', 'inboundConnectors', 'rejectDirectSend'].map(
      (field) => `${path}.${field}`,
    ),
    ...tenant.inboundConnectors.flatMap((connector, at) =>
      Object.keys(connector)
        .filter((field) => field !== 'Name')
        .map((field) => `${path}.inboundConnectors[${at}].${field}`),
    ),
    ...tenant.acceptedDomains.flatMap((entry, at) =>
      typeof entry === 'string' ? [] : [`${path}.acceptedDomains[${at}].MatchSubDomains`],
    ),
  ]
}

/** A value for every field that can be missing. */
const donor = fc
  .record({
    file: arbitrarySettledCase(0),
    certificate: settledCertificate,
    connector: wholeConnector(),
  })
  .map(({ file, certificate, connector }): Readonly<Record<string, unknown>> => ({
    ...connector,
    ...certificate,
    ...file.tenant,
    ...file.submission,
    MatchSubDomains: connector.Enabled,
  }))

function wholeConnector(): fc.Arbitrary<SettledConnector> {
  return settledConnector.map((connector) => ({
    Enabled: connector.RequireTls ?? true,
    TlsSenderCertificateName: '*.contoso.com',
    SenderIPAddresses: ['203.0.113.0/24'],
    RequireTls: true,
    CloudServicesMailEnabled: false,
    RestrictDomainsToIPAddresses: false,
    RestrictDomainsToCertificate: false,
    ...connector,
  }))
}

/** The case with the values at `paths` taken from a donor. */
function filled(file: CaseFile, paths: readonly string[], from: Record<string, unknown>): CaseFile {
  return paths.reduce((open, path) => {
    const field = path.split('.').at(-1) ?? ''
    if (!(field in from)) throw new Error(`No value to put at ${path}`)
    return withValue(open, path, from[field])
  }, file)
}

/** A copy with another value at a path; one below something unknown changes nothing. */
function withValue(file: CaseFile, path: string, value: unknown): CaseFile {
  const copy = structuredClone(file)
  const keys = path.split(/[.[\]]+/)
  const last = keys.pop() ?? ''
  let at: unknown = copy
  for (const key of keys) at = isObject(at) ? at[key] : undefined
  if (isObject(at)) at[last] = value
  return copy
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
