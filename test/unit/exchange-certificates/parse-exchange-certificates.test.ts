import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import type { ExchangeCertificate } from '../../../src/relay/model/exchange-certificate.ts'
import { spanOf } from '../../../src/relay/model/source-span.ts'
import { offerCertificate } from '../../../src/relay/parse/certificates/index.ts'
import {
  isExchangeCertificateBag,
  parseExchangeCertificates,
} from '../../../src/relay/parse/exchange-certificates/index.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import { runsOr } from '../../support/check-property.ts'

const FOLDER = new URL('../../corpus/exchange-certificates/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((file) => file !== 'README.md')
const readCorpus = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8')

const parse = (text: string) => parseExchangeCertificates(text, 'certificates', EVERY_FORM)
const ids = (text: string): readonly string[] => diagnosticsOf(parse(text)).map(({ id }) => id)

function readOne(text: string): ExchangeCertificate {
  const [certificate, ...rest] = valueOr(parse(text), [])
  if (certificate === undefined || rest.length > 0) throw new Error('Expected one certificate')
  return certificate
}

const valueOf = (fact: { readonly state: string; readonly value?: unknown }): unknown =>
  fact.state === 'known' ? fact.value : fact.state

const FORMAT_LIST = readCorpus('format-list.txt')

describe('Get-ExchangeCertificate | Format-List', () => {
  it('is read with all its certificates, and nothing to say', () => {
    const result = parse(FORMAT_LIST)
    expect(diagnosticsOf(result)).toEqual([])
    expect(
      valueOr(result, []).map(({ path, certificate, services }) => [
        path,
        certificate.commonName,
        valueOf(services),
      ]),
    ).toEqual([
      ['certificates[0]', 'mail.contoso.com', ['IMAP', 'POP', 'IIS', 'SMTP']],
      ['certificates[1]', 'EX01', ['SMTP']],
      ['certificates[2]', 'Microsoft Exchange Server Auth Certificate', []],
    ])
  })

  it('has every field', () => {
    const [first] = valueOr(parse(FORMAT_LIST), [])
    const { span, spans, ...fields } = first?.certificate ?? {}
    expect(fields).toEqual({
      subject: 'CN=mail.contoso.com, O="Contoso, Ltd", L=Dover, S=Kent, C=GB',
      commonName: 'mail.contoso.com',
      issuer: 'CN=Example Issuing CA I1, OU="Mail, Web + More", O=Example Trust Services, C=GB',
      subjectAltNames: ['mail.contoso.com', 'autodiscover.contoso.com', 'contoso.com'],
      notBefore: '2025-10-05',
      notAfter: '2026-11-29',
      serialNumber: 'F3A9C17D2E4B680112233445566778',
      thumbprint: '2DCA93542C0BFADCBE57147DA60E23CBB533F73E',
      publicKeyAlgorithm: null,
      extendedKeyUsages: null,
      isSelfSigned: false,
    })
    expect(first).toMatchObject({
      status: { state: 'known', value: 'Valid', path: 'certificates[0].Status' },
      rootCAType: { state: 'known', value: 'ThirdParty' },
      hasPrivateKey: { state: 'known', value: true },
      publicKeySize: { state: 'known', value: 2048 },
    })
    expect(FORMAT_LIST.slice(span?.start, span?.end)).toMatch(/^AccessRules[^]*33F73E$/)
    expect(FORMAT_LIST.slice(spans?.notAfter?.start, spans?.notAfter?.end)).toBe(
      '11/29/2026 11:59:59 PM',
    )
    expect(FORMAT_LIST.slice(spans?.commonName?.start, spans?.commonName?.end)).toMatch(
      /^CN=mail.*C=GB$/,
    )
  })

  it('can be offered, each fact with its own line', () => {
    const certificates = valueOr(parse(FORMAT_LIST), []).map(({ certificate }) => certificate)
    const offered = offerCertificate(certificates, 'submission.certificate')
    expect(offered.notAfter).toMatchObject({
      state: 'known',
      value: '2026-11-29',
      span: certificates[0]?.spans?.notAfter,
    })
    expect(offered.extendedKeyUsages.state).toBe('unknown')
    expect(offered.trustedRoot).toMatchObject({ state: 'assumed', value: true })
  })

  it.each([
    ['CRLF', FORMAT_LIST.replaceAll('\n', '\r\n')],
    ['quoting', FORMAT_LIST.replaceAll(/^/gm, '> ')],
    ['no-break spaces', FORMAT_LIST.replaceAll(' : ', '\u00a0:\u00a0')],
    ['a byte order mark', `\ufeff${FORMAT_LIST}`],
  ])('is read the same with %s', (_what, text) => {
    const plain = (certificate: ExchangeCertificate): unknown => {
      const { span, spans, ...fields } = certificate.certificate
      return [fields, valueOf(certificate.services), valueOf(certificate.status)]
    }
    expect(valueOr(parse(text), []).map(plain)).toEqual(valueOr(parse(FORMAT_LIST), []).map(plain))
  })

  it('goes by the full stops of German dates', () => {
    const { certificate } = readOne(readCorpus('format-list-german.txt'))
    expect([certificate.notBefore, certificate.notAfter]).toEqual(['2025-06-05', '2026-06-05'])
    expect(ids(readCorpus('format-list-german.txt'))).toEqual([])
  })

  it('leaves dates unknown that may be two, and says how to print them', () => {
    const text = readCorpus('format-list-ambiguous.txt')
    const { certificate } = readOne(text)
    expect([certificate.notBefore, certificate.notAfter, certificate.spans?.notAfter]).toEqual([
      null,
      null,
      undefined,
    ])
    expect(ids(text)).toEqual(['date-ambiguous', 'date-ambiguous'])
    const [diagnostic] = diagnosticsOf(parse(text))
    expect(diagnostic).toMatchObject({ level: 'error', path: 'certificates[0].NotBefore' })
    expect(text.slice(diagnostic?.span?.start, diagnostic?.span?.end)).toBe('11/02/2025 1:43:23 PM')
    expect(diagnostic?.text).toContain("$_.NotAfter.ToString('s')")
    expect(offerCertificate([certificate], 'c').notAfter).toEqual({
      state: 'unknown',
      path: 'c.notAfter',
    })
  })

  it('reads them by another date of the same output', () => {
    const text = `${readCorpus('format-list-ambiguous.txt')}\n${FORMAT_LIST}`
    const [first] = valueOr(parse(text), [])
    expect([first?.certificate.notBefore, first?.certificate.notAfter]).toEqual([
      '2025-11-02',
      '2026-12-02',
    ])
    const british = FORMAT_LIST.replace('11/29/2026', '29/11/2026').replace(
      '10/5/2025',
      '10/05/2025',
    )
    expect(valueOr(parse(british), [])[0]?.certificate.notBefore).toBe('2025-05-10')
  })

  it('says which dates it cannot read', () => {
    expect(
      ids(
        'Thumbprint : 2DCA93542C0BFADCBE57147DA60E23CBB533F73E\nSubject : CN=x\nNotAfter : 29/1/2568 19:07:30\nNotBefore :',
      ),
    ).toEqual(['date-unreadable'])
  })
})

describe('Format-List *', () => {
  it('has purposes by their numbers, and services by their letters where the words are missing', () => {
    const { certificate, services } = readOne(readCorpus('format-list-all.txt'))
    expect(certificate).toMatchObject({
      extendedKeyUsages: ['serverAuth', 'clientAuth', '1.3.6.1.4.1.311.10.3.4'],
      notBefore: '2025-07-05',
      notAfter: '2026-07-05',
    })
    expect(services).toMatchObject({
      state: 'known',
      value: ['IMAP', 'POP', 'IIS', 'SMTP'],
      path: 'certificates[0].ServicesStringForm',
    })
    expect(ids(readCorpus('format-list-all.txt'))).toEqual([])
  })

  it('has the names of DnsNameList where the others are cut', () => {
    const text = readCorpus('format-list-all.txt').replace(
      /(CertificateDomains +: ).*/,
      '$1{mail.contoso.com, autodiscover.con...}',
    )
    expect(readOne(text).certificate.subjectAltNames).toEqual([
      'mail.contoso.com',
      'autodiscover.contoso.com',
    ])
    expect(ids(text)).toEqual(['list-truncated'])
  })
})

describe('JSON', () => {
  it('of Windows PowerShell is read', () => {
    const certificate = readOne(readCorpus('windows-powershell-json.txt'))
    expect(certificate.certificate).toMatchObject({
      notBefore: '2025-01-01T00:00:00Z',
      notAfter: '2026-12-31T23:59:59Z',
      isSelfSigned: false,
      subjectAltNames: ['mail.contoso.com', 'autodiscover.contoso.com'],
    })
    expect(valueOf(certificate.services)).toEqual(['IMAP', 'POP', 'IIS', 'SMTP'])
  })

  it('of PowerShell 7 is read', () => {
    const certificate = readOne(readCorpus('powershell-7-json.txt'))
    expect(certificate.certificate).toMatchObject({
      notBefore: '2024-12-31T23:00:00Z',
      notAfter: '2026-12-31T23:59:59Z',
    })
    expect(valueOf(certificate.services)).toEqual(['IIS', 'SMTP'])
    expect(certificate.hasPrivateKey).toEqual({
      state: 'unknown',
      path: 'certificates[0].HasPrivateKey',
    })
  })

  it('may say that there is none', () => {
    expect(parse('[]')).toEqual({ kind: 'ok', value: [] })
  })

  it('has objects in place of names', () => {
    const text =
      '{"Thumbprint": "2DCA93542C0BFADCBE57147DA60E23CBB533F73E", "Services": "SMTP", "CertificateDomains": [{"Domain": "mail.contoso.com"}, "a.contoso.com"], "EnhancedKeyUsageList": [{"ObjectId": "1.3.6.1.5.5.7.3.1"}]}'
    expect(readOne(text).certificate).toMatchObject({
      subjectAltNames: ['a.contoso.com'],
      extendedKeyUsages: [],
    })
    expect(ids(text)).toEqual(['certificate-domain-unreadable', 'key-usage-unreadable'])
  })
})

describe('what cannot be used', () => {
  it('is the table, and the message says what to run', () => {
    const result = parse(readCorpus('table.txt'))
    expect(result.kind).toBe('failed')
    expect(ids(readCorpus('table.txt'))).toEqual(['exchange-certificate-table'])
    expect(diagnosticsOf(result)[0]?.text).toContain(
      'Get-ExchangeCertificate | Format-List Thumbprint,Services,Subject,Issuer,CertificateDomains,NotBefore,NotAfter,Status',
    )
  })

  it.each([
    ['prose', 'The certificate of EX01', 'exchange-certificates-not-recognised'],
    ['other objects', 'Name : Outbound\nAddressSpaces : {SMTP:*;1}', 'not-an-exchange-certificate'],
    [
      'a command',
      'New-ExchangeCertificate -SubjectName "CN=x" -Services SMTP',
      'exchange-certificates-not-recognised',
    ],
    ['a private key', '-----BEGIN PRIVATE KEY-----', 'private-key-refused'],
  ])('is %s', (_what, text, id) => {
    expect(parse(text).kind).toBe('failed')
    expect(ids(text)).toEqual([id])
  })

  it('is left out beside certificates, commands without a word', () => {
    const text = `Enable-ExchangeCertificate -Thumbprint 2DCA -Services SMTP\n\n${FORMAT_LIST}\nName : Outbound\nAddressSpaces : {SMTP:*;1}\n`
    expect(valueOr(parse(text), [])).toHaveLength(3)
    expect(ids(text)).toEqual(['not-an-exchange-certificate'])
  })

  it('is nothing for an empty text', () => {
    expect(parse(' \n')).toEqual({ kind: 'ok', value: [] })
  })

  it.each([
    ['Thumbprint', '2DCA', 'certificate-property-unreadable'],
    ['SerialNumber', '12 34', 'certificate-property-unreadable'],
    ['Status', 'Gut', 'certificate-property-unreadable'],
    ['RootCAType', '2', 'certificate-property-unreadable'],
    ['HasPrivateKey', 'perhaps', 'certificate-property-unreadable'],
    ['PublicKeySize', 'many', 'certificate-property-unreadable'],
    ['Services', 'SMTP, Fax', 'certificate-property-unreadable'],
    ['ServicesStringForm', 'I P', 'certificate-property-unreadable'],
    ['EnhancedKeyUsageList', '{Server Authentication}', 'key-usage-unreadable'],
    ['Subjekt', 'CN=x', 'property-unknown'],
  ])('is told for %s', (name, value, id) => {
    const text = `CertificateDomains : {mail.contoso.com}\n${name} : ${value}\n`
    expect(valueOr(parse(text), [])).toHaveLength(1)
    expect(ids(text)).toEqual([id])
  })

  it('is what comes after 500 certificates', () => {
    const text =
      'Thumbprint : 2DCA93542C0BFADCBE57147DA60E23CBB533F73E\nServices : None\n\n'.repeat(501)
    expect(valueOr(parse(text), [])).toHaveLength(500)
    expect(ids(text)).toEqual(['too-many-exchange-certificates'])
  })
})

describe('a certificate printed in part', () => {
  it.each([
    ['IsSelfSigned : True\nSubject : CN=a\nIssuer : CN=b', true],
    ['Subject : CN=a\nIssuer : CN=a', true],
    ['Subject : CN=a\nIssuer : CN=b', false],
    ['Status : Valid', false],
  ])('is self-signed as far as it says so: %j', (lines, isSelfSigned) => {
    expect(readOne(`CertificateDomains : {}\n${lines}`).certificate.isSelfSigned).toBe(isSelfSigned)
  })

  it.each([
    ['CN=mail.contoso.com', 'mail.contoso.com'],
    ['O=Contoso, CN=a, CN=b', 'a'],
    ['OU=x + CN=a, O=y', 'a'],
    ['CN="a ""b"", CN=c", O=y', 'a "b", CN=c'],
    ['O="x, CN=no", C=GB', null],
    ['', null],
  ])('has the CN of %j', (subject, commonName) => {
    expect(readOne(`RootCAType : None\nSubject : ${subject}`).certificate).toMatchObject({
      subject,
      commonName,
    })
  })

  it.each([
    ['Services : UMCallRouter, UM, Federation', ['UM', 'Federation', 'UMCallRouter']],
    ['Services : none', []],
    ['Services :', 'unknown'],
    ['Services :\nServicesStringForm : ....S..', ['SMTP']],
    ['Services : POP\nServicesStringForm : ....S..', ['POP']],
  ])('has services as far as they are told: %j', (lines, services) => {
    expect(valueOf(readOne(`RootCAType : None\n${lines}`).services)).toEqual(services)
  })

  it('keeps the first byte of a thumbprint even if it is zero', () => {
    const thumbprint = '00CA93542C0BFADCBE57147DA60E23CBB533F73E'
    expect(
      readOne(`Thumbprint : ${thumbprint.toLowerCase()}\nServices : SMTP`).certificate.thumbprint,
    ).toBe(thumbprint)
  })
})

describe('names of properties', () => {
  it.each([
    [['Thumbprint', 'Services', 'Subject'], true],
    [['thumbprint', ' subject '], true],
    [['CertificateDomains'], true],
    [['RootCAType', 'Status'], true],
    [['Thumbprint'], false],
    [['Subject', 'Issuer', 'NotAfter'], false],
    [['Name', 'TlsCertificateName'], false],
    [[], false],
  ])('%j are those of a certificate: %s', (names, isCertificate) => {
    expect(isExchangeCertificateBag(names)).toBe(isCertificate)
  })
})

describe('anything made of the corpus', () => {
  const texts = fc.constantFrom(...FILES.map(readCorpus))

  function expectSteady(text: string): void {
    const result = parse(text)
    expect(parse(text)).toEqual(result)
    const certificates = valueOr(result, []).map(({ certificate }) => certificate)
    const spans = [
      ...diagnosticsOf(result).map(({ span }) => span),
      ...certificates.flatMap(({ span, spans: fields }) => [span, ...Object.values(fields ?? {})]),
    ]
    for (const span of spans)
      if (span !== undefined) expect(span).toEqual(spanOf(text, span.start, span.end))
  }

  it('is read without throwing, the same each time, with spans inside it', () => {
    const edit = fc.tuple(
      fc.nat({ max: 2500 }),
      fc.nat({ max: 60 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 3 }), (whole, edits) => {
        expectSteady(
          edits.reduce(
            (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
            whole,
          ),
        )
      }),
      { numRuns: runsOr(300) },
    )
  })
})
