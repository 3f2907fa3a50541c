import { X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { corpusPem, readCorpus, readCorpusBytes } from '../../support/certificates/corpus.ts'

const bodyOf = (pem: string): string => pem.replaceAll(/-----[^-]+-----\n/g, '')

const BODY = bodyOf(corpusPem('rsa'))
const ONE_LINE = BODY.replaceAll('\n', '')

function namesIn(input: string | Uint8Array): readonly (string | null)[] {
  const result = parseCertificates(input)
  expect(diagnosticsOf(result)).toEqual([])
  return valueOr(result, []).map(({ commonName }) => commonName)
}

const ids = (input: string | Uint8Array): readonly string[] =>
  diagnosticsOf(parseCertificates(input)).map(({ id }) => id)

describe('base64 without borders', () => {
  it.each([
    ['wrapped', BODY],
    ['on one line', ONE_LINE],
    ['wrapped anew', ONE_LINE.replaceAll(/.{76}/g, '$&\r\n')],
    ['with blank lines', BODY.replaceAll('\n', '\n\n')],
    ['quoted', BODY.replaceAll(/^/gm, '> ')],
    ['quoted twice and indented', BODY.replaceAll(/^/gm, '>>   ')],
    ['after no-break spaces', BODY.replaceAll(/^/gm, '\u00a0\u00a0')],
    ['behind a byte order mark', `\ufeff${BODY}`],
    ['without padding', ONE_LINE.replace(/=+$/, '')],
    ['in JSON', JSON.stringify({ x5c: [ONE_LINE] })],
    ['in JSON with its line ends', JSON.stringify({ certificate: `\n${BODY}` })],
    ['behind a name', `certificate: ${ONE_LINE}`],
    ['before words', `${BODY}\nRegards\nKate`],
    ['with a BEGIN line of too few dashes', `----BEGIN CERTIFICATE----\n${BODY}`],
    ['with its END line alone', `${BODY}-----END CERTIFICATE-----\n`],
  ])('is read %s', (_what, text) => {
    expect(namesIn(text)).toEqual(['mail.contoso.com'])
    expect(namesIn(`Hello,\n\nMAIL and MIME and MII.\n\n${text}`)).toEqual(['mail.contoso.com'])
  })

  it('has a span from its first to its last character', () => {
    const text = `Here:\n> ${ONE_LINE}\n> Kate`
    const [certificate] = valueOr(parseCertificates(text), [])
    const { start = 0, end = 0, line, column } = certificate?.span ?? {}
    expect(text.slice(start, end)).toBe(ONE_LINE.replace(/=+$/, ''))
    expect([line, column]).toEqual([2, 3])
  })

  it('may stand beside PEM, and is part of the chain', () => {
    const text = `${corpusPem('issuing-ca')}\n${BODY}\n${corpusPem('root')}\n${bodyOf(corpusPem('policy-ca'))}`
    expect(namesIn(text)).toEqual([
      'mail.contoso.com',
      'Example Issuing CA I1',
      'Example Policy CA P1',
      'Example Root CA R1',
    ])
  })

  it('that is cut off is told by the length it announces itself', () => {
    const [diagnostic] = diagnosticsOf(parseCertificates(`Hello\n${BODY.slice(0, 600)}\n…`))
    expect(diagnostic).toMatchObject({ id: 'certificate-truncated', level: 'error' })
    expect(diagnostic?.span?.line).toBe(2)
  })

  it('is none when it only looks like it at first', () => {
    expect(ids('MIIBAAAA MIIB/w== MIGf MIAGCSqG MIIB\\q')).toEqual(['no-certificate'])
    const publicKey = 'p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeL'
    expect(ids(`v=DKIM1; k=rsa; ${publicKey}`)).toEqual(['no-certificate'])
  })
})

const P7B = ['p7b/chain.p7b.pem', 'p7b/chain.cms.pem'].map(readCorpus)
const P7B_BYTES = ['p7b/chain.p7b', 'p7b/chain-indefinite.p7b'].map(readCorpusBytes)
const IN_ORDER = [
  'mail.contoso.com',
  'Example Issuing CA I1',
  'Example Policy CA P1',
  'Example Root CA R1',
]

describe('P7B', () => {
  it('is read as PEM, under both labels and under that of a certificate', () => {
    for (const text of P7B) {
      expect(namesIn(text)).toEqual(IN_ORDER)
      expect(namesIn(text.replaceAll(/(BEGIN|END) \w+/g, '$1 CERTIFICATE'))).toEqual(IN_ORDER)
      expect(namesIn(text.replaceAll(/^/gm, '> '))).toEqual(IN_ORDER)
    }
  })

  it('is read as bytes, also with lengths left open', () => {
    for (const bytes of P7B_BYTES) expect(namesIn(bytes)).toEqual(IN_ORDER)
  })

  it('is read as bare base64', () => {
    for (const bytes of P7B_BYTES) {
      const base64 = Buffer.from(bytes).toString('base64').replaceAll(/.{64}/g, '$&\n')
      expect(namesIn(base64)).toEqual(IN_ORDER)
      expect(namesIn(`Dear Kate,\n\n${base64}\n\nRegards, John`)).toEqual(IN_ORDER)
    }
  })

  it('gives each certificate the span of its block', () => {
    const [text = ''] = P7B
    const spans = valueOr(parseCertificates(`Chain:\n${text}`), []).map(({ span }) => span)
    expect(spans.map((span) => [span?.start, span?.end])).toEqual(
      IN_ORDER.map(() => [7, 7 + text.trimEnd().length]),
    )
  })

  it('is refused when cut off, damaged or empty', () => {
    const [definite = new Uint8Array(), indefinite = new Uint8Array()] = P7B_BYTES
    expect(ids(definite.subarray(0, -5))).toEqual(['certificate-truncated'])
    expect(ids(indefinite.subarray(0, 1000))).toEqual(['pkcs7-damaged'])
    const oid = definite.subarray(4, 15)
    expect(ids(new Uint8Array([0x30, 0x81, oid.length, ...oid]))).toEqual(['pkcs7-damaged'])
    // ContentInfo { signedData, [0] { SEQUENCE { INTEGER 1, [0] without its content } } }
    const half = [...oid, 0xa0, 0x07, 0x30, 0x05, 0x02, 0x01, 0x01, 0xa0, 0x00]
    expect(ids(new Uint8Array([0x30, 0x81, half.length, ...half]))).toEqual(['pkcs7-empty'])
    const bad = [...oid, 0xa0, 0x07, 0x30, 0x05, 0x02, 0x01, 0x01, 0xa0, 0x7f]
    expect(ids(new Uint8Array([0x30, 0x81, bad.length, ...bad]))).toEqual(['pkcs7-damaged'])
  })

  it('tells of a certificate in it that cannot be read, and keeps the others', () => {
    const bytes = Uint8Array.from(P7B_BYTES[0] ?? [])
    const at = Buffer.from(bytes).indexOf('Kent')
    // The length of the name before it now runs out of its attribute.
    bytes[at - 1] = 0x7f
    const result = parseCertificates(bytes)
    expect(valueOr(result, [])).toHaveLength(3)
    expect(ids(bytes)).toEqual(['certificate-damaged'])
  })

  it('leaves out what comes after 64 certificates', () => {
    const element = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
      const content = Buffer.concat(parts)
      return Buffer.concat([
        Buffer.from([
          tag,
          0x83,
          content.length >> 16,
          (content.length >> 8) & 0xff,
          content.length & 0xff,
        ]),
        content,
      ])
    }
    const oid = Uint8Array.from(P7B_BYTES[0] ?? []).subarray(4, 15)
    const roots = rootCertificates.slice(0, 70).map((pem) => new X509Certificate(pem).raw)
    const many = element(0x30, oid, element(0xa0, element(0x30, element(0xa0, ...roots))))
    const result = parseCertificates(new Uint8Array(many))
    expect(valueOr(result, [])).toHaveLength(64)
    expect(ids(new Uint8Array(many))).toContain('too-many-certificates')
    const large = element(
      0x30,
      oid,
      element(0xa0, element(0x30, element(0xa0, element(0x30, new Uint8Array(70_000))))),
    )
    expect(ids(new Uint8Array(large))).toEqual(['certificate-damaged'])
  })
})
