import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  MAX_CASE_LENGTH,
  readCaseFile,
  writeReport,
  type Report,
} from '../../../../src/relay/case/index.ts'
import {
  evaluateCase,
  toRelayCase,
  type CaseFile,
  type RecipientResult,
  type RelayCase,
} from '../../../../src/relay/index.ts'
import { arbitraryCase } from '../../../support/arbitrary-case.ts'
import { arbitraryOpenCase } from '../../../support/arbitrary-open-case.ts'
import { checkProperty, patienceFor, runsOr } from '../../../support/check-property.ts'

const TODAY = '2026-11-23'
const RUNS = runsOr(60)

function caseOf(file: CaseFile): RelayCase {
  return toRelayCase(file, TODAY).relayCase
}

/** The report on the first recipient of a case, which must be proved. */
function write(file: CaseFile, reply = ''): Report {
  const relayCase = caseOf(file)
  const [recipient] = relayCase.submission.rcptTo
  if (recipient === undefined) throw new Error('no recipient')
  return writeReport(relayCase, recipient, reply)
}

function reportOf(file: CaseFile, reply = ''): string {
  const { text, isSame } = write(file, reply)
  expect(isSame).toBe(true)
  return text
}

/** The case in a report, read as `relay check` reads it. */
function readBack(text: string): CaseFile {
  const read = readCaseFile(text)
  if (read.kind === 'failed') throw new Error(JSON.stringify(read.diagnostics))
  const { unread, diagnostics } = toRelayCase(read.value.file, TODAY)
  expect(unread).toEqual([])
  expect(diagnostics.filter(({ id }) => id !== 'certificate-name-invalid')).toEqual([])
  return read.value.file
}

/** Everything a verdict says that does not name anybody. */
function saying({
  verdict,
  decidedBy,
  reply,
  missing,
  contested,
  assumptions,
  attribution,
}: RecipientResult) {
  return { verdict, decidedBy, reply, missing, contested, assumptions, by: attribution?.by ?? null }
}

const judge = (file: CaseFile) => evaluateCase(caseOf(file)).recipients.map(saying)

const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/contoso/gi, 'zebrasoft'],
  [/fabrikam/gi, 'quaggacorp'],
  [/tailspintoys/gi, 'okapigames'],
  [/adatum/gi, 'tapirnet'],
  [/someone/g, 'wombat'],
  [/Alpha|Beta|Gamma|Delta/g, 'Lemur $&'],
  [/203\.0\.113\./g, '81.2.69.'],
  [/198\.51\.100\./g, '93.184.216.'],
  [/2001:db8::1/g, '2a02:1234::9'],
  [/Example CA/g, 'Ocelot CA'],
]
const TELLING =
  /zebrasoft|quaggacorp|okapigames|tapirnet|wombat|Lemur|81\.2\.69|93\.184\.216|2a02|Ocelot/i

/** The same case among names that no stand-in has. */
function withSecrets(file: CaseFile): CaseFile {
  const text = SECRETS.reduce((rest, [from, to]) => rest.replaceAll(from, to), JSON.stringify(file))
  return JSON.parse(text) as CaseFile
}

const anyCase = fc
  .oneof(
    arbitraryCase,
    arbitraryOpenCase.map(({ open }) => open),
  )
  .map(withSecrets)

describe('a report', () => {
  it(
    'gives the same verdicts and names nobody',
    async () => {
      const property = fc.property(anyCase, (file) => {
        const text = reportOf(file, '550 5.7.99 wombat of zebrasoft at 81.2.69.4 said no')
        expect(text).not.toMatch(TELLING)
        expect(judge(readBack(text))).toEqual(judge(file))
      })
      await checkProperty(property, RUNS)
    },
    patienceFor(RUNS * 10),
  )

  it('keeps labels, wildcards, the ending of Microsoft’s own domains and who is below whom', () => {
    const text = reportOf({
      asOf: TODAY,
      tenant: {
        name: 'Zebra',
        acceptedDomains: [
          'zebra.de',
          'mail.zebra.de',
          'zebra.onmicrosoft.com',
          'zebra.mail.onmicrosoft.com',
          'shop.zebra.co.uk',
        ],
        inboundConnectors: [
          {
            Name: 'Zebra in',
            ConnectorType: 'OnPremises',
            TlsSenderCertificateName: '*.zebra.de',
            SenderDomains: ['*', 'zebra.de', '*.zebra.de'],
            SenderIPAddresses: ['81.2.69.77/25', '81.2.69.200', '172.16.3.4'],
            AssociatedAcceptedDomains: ['zebra.de', 'what ever'],
            Comment: 'Call Zoe',
          },
          { Name: 'B', TlsSenderCertificateName: 'zebra*de' },
          { Name: 'C', TlsSenderCertificateName: 'relay.zebra.de' },
        ],
      },
      otherTenants: [{ name: 'Quagga', acceptedDomains: 'unknown' }],
      submission: {
        connectingIp: '81.2.69.9',
        mailFrom: 'Zoe@zebra.de',
        headerFrom: 'zoe@shop.zebra.co.uk',
        certificate: {
          commonName: 'Zebra box',
          subjectAltNames: ['*.zebra.de', 'zebra.de', 'a.b.zebra.de'],
          issuer: 'CN=Zebra box',
          extendedKeyUsages: ['serverAuth', '1.2.3.4', 'zebra'],
        },
        rcptTo: ['<anna@quagga.com>'],
      },
      readings: { U1: 'strict', U99: 'zebra' },
    })
    expect(text).not.toMatch(/zebra|quagga|zoe|anna|Call/i)
    const file = readBack(text)
    expect(file).toMatchObject({
      readings: { U1: 'strict' },
      tenant: {
        name: 'contoso',
        acceptedDomains: [
          'contoso.net',
          'mail.contoso.net',
          'fabrikam.onmicrosoft.com',
          expect.stringMatching(/\.onmicrosoft\.com$/),
          expect.stringMatching(/^[a-z]+\.[a-z]+\.[a-z]+\.org$/),
        ],
      },
    })
    expect(file.tenant?.inboundConnectors).toMatchObject([
      {
        Name: 'Connector 1',
        TlsSenderCertificateName: '*.contoso.net',
        SenderDomains: ['*', 'contoso.net', '*.contoso.net'],
      },
      { TlsSenderCertificateName: '*no valid name' },
      { TlsSenderCertificateName: 'hub.contoso.net' },
    ])
    expect(file.submission?.certificate).toMatchObject({
      commonName: 'Name 2',
      subjectAltNames: ['*.contoso.net', 'contoso.net', expect.stringMatching(/contoso\.net$/)],
      issuer: 'CN=Name 2',
      extendedKeyUsages: ['serverAuth', '1.3.6.1.4.1.99999.1', '1.3.6.1.4.1.99999.1'],
    })
  })

  it('lets no text of a certificate out, and judges by its facts', () => {
    const file: CaseFile = {
      tenant: { acceptedDomains: ['contoso.com'], inboundConnectors: [] },
      submission: {
        certificate: readFileSync('test/support/certificates/awkward-contoso.pem', 'utf8'),
        mailFrom: '<>',
        rcptTo: ['a@b.net'],
      },
    }
    const text = reportOf(file)
    expect(text).not.toContain('BEGIN')
    expect(readBack(text).submission?.certificate).toHaveProperty('notAfter')
    expect(judge(readBack(text)).map(({ verdict }) => verdict)).toEqual(
      judge(file).map(({ verdict }) => verdict),
    )
  })

  it('keeps more networks apart than the ranges for examples hold, and private ones private', () => {
    const networks = ['81.1.1.0/24', '81.1.2.0/24', '81.1.3.0/24', '81.1.4.0/24', '192.168.7.0/24']
    const file: CaseFile = {
      tenant: {
        acceptedDomains: ['contoso.com'],
        inboundConnectors: networks.map((one) => ({ Name: one, SenderIPAddresses: [one] })),
      },
      submission: { connectingIp: '81.1.4.9', rcptTo: ['a@b.net'], mailFrom: '<>' },
    }
    const { text, notKept } = write(file)
    expect(text).not.toMatch(/81\.1\.|192\.168/)
    expect(notKept.join(' ')).toContain('some became private ones')
    expect(text.match(/10\.0\.\d\.0\/24/g)).toHaveLength(2)
  })

  it('is no proof when the file cannot be judged any more', () => {
    const { text, isSame } = write({
      tenant: { acceptedDomains: ['zebra.com'], inboundConnectors: [] },
      submission: {
        connectingIp: '81.2.69.9',
        mailFrom: '<>',
        certificate: {
          commonName: 'zebra.com',
          extendedKeyUsages: Array.from({ length: 200_000 }, () => 'zebra'),
        },
        rcptTo: ['a@b.net'],
      },
    })
    expect(text.length).toBeGreaterThan(MAX_CASE_LENGTH)
    expect(isSame).toBe(false)
  })

  it.each([
    ['81.2.69.9', /connectingIp: 192\.0\.2\.8/],
    ['10.1.2.3', /connectingIp: 10\.0\.0\.8/],
    ['2a02::5', /connectingIp: 2001:db8::1/],
    ['fe80::5', /connectingIp: fd00::1/],
    ['unknown', /connectingIp: unknown/],
  ])('keeps what kind of address %s is', (connectingIp, shown) => {
    expect(reportOf({ submission: { connectingIp } })).toMatch(shown)
  })

  it('says what was predicted and seen, on one line each', () => {
    const file: CaseFile = {
      tenant: { acceptedDomains: ['zebra.com'], inboundConnectors: [] },
      submission: { mailFrom: '<>', certificate: 'none', rcptTo: ['zoe@quagga.org'] },
    }
    const head = (reply: string) =>
      reportOf(file, reply)
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .join('\n')
    expect(head('250 2.6.0 Queued mail for delivery')).toContain('# Seen: accepted with 250.')
    expect(head(' ')).toContain('# Seen: not stated.')
    expect(head('hello')).toContain('# Seen: a text without a reply')
    expect(head('')).toContain(
      '# Predicted for recipient 1: rejected (550 5.7.64 TenantAttribution; Relay Access Denied), by not-attributed.',
    )
    expect(
      head(
        '550 5.7.64 TenantAttribution; Relay Access Denied [AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com]',
      ),
    ).toContain('# Seen: 550 5.7.64 TenantAttribution; Relay Access Denied (its')
    const unlisted = '550 5.7.99 Access denied, zebra gw1.zebra.com [81.2.69.4] for you\nevil: true'
    expect(head(unlisted)).toContain('# Seen: 550 5.7.99 Access denied, … for … (its')
    expect(head('5.7.64')).toContain('# Seen: 5.7.64 (its')
    expect(readBack(reportOf(file, unlisted))).not.toHaveProperty('evil')
  })

  it('keeps a tenant and a sender nameless, and an unknown certificate unknown', () => {
    const text = reportOf({
      otherTenants: [{ name: '', acceptedDomains: [] }],
      submission: {
        headerFrom: 'none',
        certificate: { commonName: 'none', issuer: 'CN=x', trustedRoot: false },
      },
    })
    expect(readBack(text)).toMatchObject({
      otherTenants: [{ name: '' }],
      submission: { headerFrom: 'none', certificate: { commonName: 'none', trustedRoot: false } },
    })
    expect(reportOf({ submission: { certificate: { issuer: 'CN=zebra' } } })).not.toContain('zebra')
    const selfSigned = reportOf({
      submission: { certificate: { commonName: 'none', issuer: 'CN=none' } },
    })
    expect(readBack(selfSigned).submission?.certificate).toMatchObject({ issuer: 'CN=none' })
  })
})
