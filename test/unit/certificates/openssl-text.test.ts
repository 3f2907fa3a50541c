import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import type { Certificate } from '../../../src/relay/model/certificate.ts'
import { offerCertificate, parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { corpusPem, DESCRIBED, readCorpus } from '../../support/certificates/corpus.ts'
import { readWithNode } from '../../support/certificates/node-reading.ts'

const ids = (input: string | Uint8Array): readonly string[] =>
  diagnosticsOf(parseCertificates(input)).map(({ id }) => id)

function readOne(text: string | Uint8Array): Omit<Certificate, 'span' | 'spans'> {
  const [certificate, ...rest] = valueOr(parseCertificates(text), [])
  if (certificate === undefined || rest.length > 0) throw new Error('Expected one certificate')
  const { span, spans, ...fields } = certificate
  expect(span).toBeDefined()
  expect(spans).toBeDefined()
  return fields
}

const textOf = (name: string): string => readCorpus(`openssl/${name}.text.txt`)
const shortOf = (name: string): string => readCorpus(`openssl/${name}.short.txt`)

/** As OpenSSL 1.1 spells it. */
function asOlder(text: string): string {
  return text
    .replace(/( Authority Key Identifier: \n +)/, '$1keyid:')
    .replace('Public-Key: (2048', 'RSA Public-Key: (2048')
    .replace(/ +Signature Value:\n/, '')
    .replace('sha1 Fingerprint', 'SHA1 Fingerprint')
}

/** As OpenSSL 3.2 and later spell it. */
function asNewer(text: string): string {
  return text.replaceAll(/^.*(?:subject|issuer)[=:].*$/gim, (line) => line.replaceAll(' = ', '='))
}

/** As OpenSSL 1.0 spells it. */
function asOldest(text: string): string {
  return asNewer(text)
    .replaceAll(', emailAddress=', '/emailAddress=')
    .replaceAll(/^(subject|issuer)=/gm, '$1= ')
}

const SPELLINGS = [
  ['3.0', (text: string) => text],
  ['1.1', asOlder],
  ['3.2', asNewer],
  ['1.0', asOldest],
] as const

describe.each(DESCRIBED)('%s', (name) => {
  const whole = readWithNode(corpusPem(name))

  it.each(SPELLINGS)('is told in full by -text of OpenSSL %s', (_version, spell) => {
    expect(readOne(spell(textOf(name)))).toEqual({ ...whole, thumbprint: null })
    expect(ids(spell(textOf(name)))).toEqual([])
  })

  it.each(SPELLINGS)('is told by the single options of OpenSSL %s', (_version, spell) => {
    const text = spell(shortOf(name))
    const absent = (heading: string): boolean => !text.includes(heading)
    expect(readOne(text)).toEqual({
      ...whole,
      publicKeyAlgorithm: null,
      subjectAltNames: absent('Alternative Name') ? null : whole.subjectAltNames,
      extendedKeyUsages: absent('Extended Key Usage') ? null : whole.extendedKeyUsages,
    })
  })

  it.each(['multiline', 'rfc2253', 'compat'])('has the same names with -nameopt %s', (option) => {
    const { subject, commonName, issuer } = whole
    const text = readCorpus(`openssl/${name}.${option}.txt`)
    expect(readOne(text)).toMatchObject({ subject, commonName, issuer, notAfter: null })
  })

  it('is told the same however the text was copied', () => {
    const text = textOf(name)
    const expected = { ...whole, thumbprint: null }
    expect(readOne(text.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(readOne(text.replaceAll('\n', '\r'))).toEqual(expected)
    expect(readOne(text.replaceAll(/^ +/gm, ''))).toEqual(expected)
    expect(readOne(text.replaceAll(/^/gm, '> '))).toEqual(expected)
    expect(
      readOne(text.replaceAll(/^( +)/gm, (blanks) => blanks.replaceAll(' ', '\u00a0'))),
    ).toEqual(expected)
    expect(readOne(`\ufeffHere it is:\n${text}\nKind regards`)).toEqual(expected)
    expect(readOne(text.replaceAll(/, (?=DNS:)/g, ',\n'))).toEqual(expected)
    expect(readOne(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(expected)
    expect(readOne(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()))).toEqual(
      expected,
    )
    expect(readOne(new TextEncoder().encode(text))).toEqual(expected)
  })

  it('counts once, as PEM, where both stand together', () => {
    const [pem, text] = [corpusPem(name), textOf(name)]
    for (const both of [text + pem, pem + text, `${shortOf(name)}${pem}${text}`]) {
      const [certificate, ...rest] = valueOr(parseCertificates(both), [])
      expect(rest).toEqual([])
      expect(certificate?.thumbprint).toBe(whole.thumbprint)
      expect(certificate?.spans).toBeUndefined()
    }
  })

  it('is put together from several runs', () => {
    const lines = shortOf(name).split('\n')
    const [subject = '', issuer = '', serial = ''] = lines
    const text = `$ openssl x509 -in a.pem -noout -subject\n${subject}\n$ openssl x509 -in a.pem -noout -serial -issuer\n${serial}\n${issuer}\n\n${textOf(name)}`
    expect(readOne(text)).toEqual({ ...whole, thumbprint: null })
  })
})

describe('the places of single values', () => {
  it.each([
    ['subject', 'C = GB, ST = Kent, L = Dover, O = Contoso Ltd, CN = mail.contoso.com'],
    ['commonName', 'C = GB, ST = Kent, L = Dover, O = Contoso Ltd, CN = mail.contoso.com'],
    ['notBefore', 'Jan  1 00:00:00 2025 GMT'],
    ['notAfter', 'Dec 31 23:59:59 2046 GMT'],
    ['serialNumber', '5f:3a:9c:17:d2:e4:b6:80:11:22:33:44:55:66:77:88'],
    ['publicKeyAlgorithm', 'rsaEncryption'],
    ['subjectAltNames', 'DNS:mail.contoso.com, DNS:autodiscover.contoso.com'],
    ['extendedKeyUsages', 'TLS Web Server Authentication, TLS Web Client Authentication'],
  ] as const)('are those of %s', (field, value) => {
    const text = `Certificate of our server:\r\n\r\n${textOf('rsa').replaceAll('\n', '\r\n')}`
    const [certificate] = valueOr(parseCertificates(text), [])
    const span = certificate?.spans?.[field]
    expect(text.slice(span?.start, span?.end)).toBe(value)
  })

  it('are those of several lines where a name or a list takes several', () => {
    const text = `X\n${readCorpus('openssl/rsa.multiline.txt')}X509v3 Subject Alternative Name:\n  DNS:a.contoso.com,\n  DNS:b.contoso.com\n`
    const [certificate] = valueOr(parseCertificates(text), [])
    const { subject, subjectAltNames } = certificate?.spans ?? {}
    expect(text.slice(subject?.start, subject?.end)).toMatch(/^countryName [^]*mail\.contoso\.com$/)
    expect(text.slice(subjectAltNames?.start, subjectAltNames?.end)).toBe(
      'DNS:a.contoso.com,\n  DNS:b.contoso.com',
    )
    expect(certificate?.subjectAltNames).toEqual(['a.contoso.com', 'b.contoso.com'])
    const { start, end } = certificate?.span ?? {}
    expect(text.slice(start, end)).toMatch(/^countryName [^]*b\.contoso\.com$/)
  })

  it('are those of the facts that are offered', () => {
    const chain = valueOr(parseCertificates(textOf('rsa')), [])
    const { notAfter, subjectAltNames, commonName } = offerCertificate(chain, 'certificate')
    expect(notAfter).toMatchObject({ state: 'known', span: chain[0]?.spans?.notAfter })
    expect(commonName).toMatchObject({ state: 'known', span: chain[0]?.spans?.subject })
    expect(subjectAltNames).toMatchObject({ state: 'known', value: chain[0]?.subjectAltNames })
  })
})

describe('what the text does not tell', () => {
  it('is unknown, and said', () => {
    const text = 'subject=CN = mail.contoso.com\nnotAfter=Dec 31 23:59:59 2046 GMT\n'
    const result = parseCertificates(text)
    const offered = offerCertificate(valueOr(result, []), 'c')
    expect(offered.commonName).toMatchObject({ state: 'known', value: 'mail.contoso.com' })
    expect(offered.notAfter).toMatchObject({ state: 'known' })
    expect(offered.subjectAltNames).toEqual({ state: 'unknown', path: 'c.subjectAltNames' })
    expect(offered.issuer).toEqual({ state: 'unknown', path: 'c.issuer' })
    expect(offered.notBefore.state).toBe('unknown')
    expect(offered.extendedKeyUsages.state).toBe('unknown')
    expect(diagnosticsOf(result)).toMatchObject([
      {
        id: 'certificate-text-incomplete',
        level: 'warning',
        found: 'printed text without the subject alternative names, the first day',
      },
    ])
  })

  it('may be the subject, and then its CN is unknown too', () => {
    const text = 'notBefore=2025-01-01 00:00:00Z\nnotAfter=2046-12-31 23:59:59Z'
    const chain = valueOr(parseCertificates(text), [])
    expect(chain[0]).toMatchObject({
      subject: null,
      commonName: null,
      isSelfSigned: false,
      notBefore: '2025-01-01T00:00:00Z',
    })
    expect(offerCertificate(chain, 'c').commonName).toEqual({
      state: 'unknown',
      path: 'c.commonName',
    })
  })

  it('is no extension where OpenSSL says that there is none', () => {
    const text =
      'subject=CN = EX01\nissuer=CN = EX01\nnotBefore=Jan  1 00:00:00 2025 GMT\nnotAfter=Jan  1 00:00:00 2035 GMT\nNo extensions in certificate\n'
    expect(readOne(text)).toMatchObject({
      subjectAltNames: [],
      extendedKeyUsages: [],
      isSelfSigned: true,
    })
    expect(ids(text)).toEqual([])
  })

  it('is everything behind the line where it is cut off', () => {
    const text = textOf('rsa').replace(/ +X509v3 Extended Key Usage[^]*/, '')
    expect(readOne(text)).toMatchObject({ subjectAltNames: null, extendedKeyUsages: null })
    expect(ids(text)).toEqual(['certificate-text-incomplete'])
  })
})

describe('a list of names', () => {
  it.each([
    '',
    '\n\n',
    '\n    DNS:mail.contoso.com,',
    '\n    DNS:a.contoso.com,\n    DNS:b.contoso.com,\n',
  ])('is unknown when it is cut off: %j', (rest) => {
    const text = `subject=CN = x\nX509v3 Extended Key Usage:\nX509v3 Subject Alternative Name: critical${rest}`
    expect(readOne(text.replace('Usage:', 'Usage:\n  1.2.3,'))).toMatchObject({
      subjectAltNames: null,
    })
  })

  it('may have no host name in it', () => {
    const text = 'subject=CN = x\nX509v3 Subject Alternative Name:\n    email:kate@contoso.com\n'
    expect(readOne(text).subjectAltNames).toEqual([])
  })
})

describe('several certificates', () => {
  it('are told apart and put in order', () => {
    const text = readCorpus('openssl/print-certs-noout.txt')
    const subjects = valueOr(parseCertificates(text), []).map(({ commonName }) => commonName)
    expect(subjects).toEqual([
      'mail.contoso.com',
      'Example Issuing CA I1',
      'Example Policy CA P1',
      'Example Root CA R1',
    ])
    const turned = text.trim().split('\n\n').toReversed().join('\n\n')
    expect(valueOr(parseCertificates(turned), []).map(({ commonName }) => commonName)).toEqual(
      subjects,
    )
  })

  it('in -text are linked by their key identifiers as well', () => {
    const text = textOf('issuing-ca') + textOf('rsa')
    expect(valueOr(parseCertificates(text), []).map(({ commonName }) => commonName)).toEqual([
      'mail.contoso.com',
      'Example Issuing CA I1',
    ])
    const other = text.replace(/(Authority Key Identifier: \n +)4C/, '$100')
    expect(ids(other)).toEqual(['chain-incomplete'])
    expect(ids(textOf('rsa') + textOf('wildcard'))).toEqual(['certificate-not-in-chain'])
  })

  it('may be PEM and text', () => {
    const text = `${textOf('rsa')}${corpusPem('policy-ca')}${corpusPem('issuing-ca')}`
    const result = parseCertificates(text)
    expect(diagnosticsOf(result)).toEqual([])
    expect(
      valueOr(result, []).map(({ commonName, thumbprint }) => [commonName, thumbprint === null]),
    ).toEqual([
      ['mail.contoso.com', true],
      ['Example Issuing CA I1', false],
      ['Example Policy CA P1', false],
    ])
  })

  it('count once when they are printed twice with others between', () => {
    const text = `${shortOf('rsa')}\n${shortOf('wildcard')}\n${shortOf('rsa')}`
    expect(valueOr(parseCertificates(text), [])).toHaveLength(2)
  })

  it('are two when different CAs gave them the same number', () => {
    const text = `${corpusPem('root')}serial=01\nsubject=CN = x\nissuer=CN = y\nnotAfter=Jan  1 00:00:00 2035 GMT\n`
    expect(valueOr(parseCertificates(text), [])).toHaveLength(2)
    expect(valueOr(parseCertificates(`${corpusPem('root')}serial=01\n`), [])).toHaveLength(1)
  })

  it('beside PEM are none where nothing but dates is printed', () => {
    const text = `${corpusPem('rsa')}notAfter=Jan  1 00:00:00 2035 GMT\n`
    expect(valueOr(parseCertificates(text), [])).toHaveLength(1)
  })

  it.each(['print-certs', 'pkcs12-nokeys', 'text-and-pem'])(
    'in %s are those of its PEM',
    (file) => {
      const certificates = valueOr(parseCertificates(readCorpus(`openssl/${file}.txt`)), [])
      expect(certificates).toHaveLength(file === 'text-and-pem' ? 1 : 4)
      expect(certificates.every(({ thumbprint }) => thumbprint !== null)).toBe(true)
    },
  )
})

describe('text that is no certificate', () => {
  it('is told apart: a request, a revocation list', () => {
    const [diagnostic] = diagnosticsOf(parseCertificates(readCorpus('openssl/request.text.txt')))
    expect(diagnostic).toMatchObject({ id: 'not-a-certificate', level: 'error' })
    const list = 'Certificate Revocation List (CRL):\n    Issuer: C = GB, CN = Example Root CA R1\n'
    expect(ids(list)).toEqual(['no-certificate'])
    expect(ids(`${readCorpus('openssl/request.text.txt')}${textOf('rsa')}`)).toEqual([])
  })

  it.each([
    'Subject: Delivery has failed\nIssuer: nobody',
    'Subject:\n\nsubject = nothing\nissuer of this letter',
    'subject line = 5\nSerial Numbers: 7',
  ])('is told apart: %j', (text) => {
    expect(ids(text)).toEqual(['no-certificate'])
  })

  it.each([
    ['notAfter=soon', 'soon'],
    ['Not After : Feb 30 00:00:00 2026 GMT', 'Feb 30'],
    ['Not Before: Foo 01 00:00:00 2026 GMT', 'Foo 01'],
    ['serial=none', 'none'],
    ['Serial Number:', 'Serial Number:'],
    ['Serial Number:\n   (Negative)12:34', 'Serial Number:'],
    ['SHA1 Fingerprint=<cut>', '<cut>'],
  ])('is left out with a word about it: %s', (line, found) => {
    const result = parseCertificates(`subject=CN = mail.contoso.com\n${line}`)
    expect(valueOr(result, [])).toHaveLength(1)
    expect(diagnosticsOf(result)[0]).toMatchObject({
      id: 'certificate-text-unreadable',
      level: 'error',
    })
    expect(diagnosticsOf(result)[0]?.found).toContain(found)
  })

  it('may have an algorithm without a usual name, which stays as printed', () => {
    const text = 'subject=CN = EX01\nPublic Key Algorithm: gost2012_256\n'
    expect(readOne(text).publicKeyAlgorithm).toBe('gost2012_256')
  })

  it('may have a basic constraint or key identifier without a value', () => {
    const text =
      'subject=CN = EX01\nX509v3 Authority Key Identifier:\n  DirName:/CN=EX01\nX509v3 Subject Key Identifier:\nX509v3 Basic Constraints:'
    expect(readOne(text)).toMatchObject({ subject: 'CN=EX01' })
  })
})
