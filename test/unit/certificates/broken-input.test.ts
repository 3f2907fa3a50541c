import { rootCertificates } from 'node:tls'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import type { Diagnostic } from '../../../src/relay/model/diagnostic.ts'
import { spanOf } from '../../../src/relay/model/source-span.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { readDer, readPem, SINGLE_CERTIFICATES } from '../../support/certificates/fixtures.ts'
import { runsOr } from '../../support/check-property.ts'

const PEM = readPem('mail-contoso')
const ROOT = readPem('example-root')
const DER = readDer('mail-contoso')

function toPem(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString('base64')
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`
}

function onlyDiagnostic(input: string | Uint8Array): Diagnostic {
  const [diagnostic, ...rest] = diagnosticsOf(parseCertificates(input))
  if (diagnostic === undefined || rest.length > 0) throw new Error('Expected one diagnostic')
  return diagnostic
}

/** SEQUENCEs inside one another, well-formed. */
function nested(depth: number): Uint8Array {
  let bytes = new Uint8Array([0x05, 0x00])
  for (let level = 0; level < depth; level += 1) {
    bytes = new Uint8Array([0x30, 0x82, bytes.length >> 8, bytes.length & 0xff, ...bytes])
  }
  return bytes
}

describe('a block that cannot be used', () => {
  it.each([
    ['nothing', '', 'no-certificate'],
    ['blank lines', ' \n\r\n', 'no-certificate'],
    ['prose', 'mail.contoso.com uses TLS', 'no-certificate'],
    ['no END line', PEM.slice(0, 400), 'pem-end-missing'],
    ['another END line', PEM.replace('END CERTIFICATE', 'END X509 CRL'), 'pem-end-missing'],
    ['a line missing at the end', PEM.replace(/\n.*\n(?=-----END)/, '\n'), 'certificate-truncated'],
    ['a group cut short', PEM.replace(/\n.*\n(?=-----END)/, '\nA\n'), 'base64-damaged'],
    ['padding in the middle', PEM.replace('M', '='), 'base64-damaged'],
    ['an ellipsis for the middle', PEM.replace(/\n.{64}\n/, '\n…\n'), 'base64-damaged'],
    ['an empty block', toPem(new Uint8Array()), 'certificate-damaged'],
    ['bytes that are no DER', toPem(new Uint8Array([1, 2, 3])), 'certificate-damaged'],
    [
      'another structure',
      toPem(new Uint8Array([0x30, 0x03, 0x02, 0x01, 0x05])),
      'certificate-damaged',
    ],
    ['a request', readPem('mail-contoso-request'), 'not-a-certificate'],
    [
      'a request under the wrong label',
      readPem('mail-contoso-request').replaceAll(' REQUEST', ''),
      'certificate-damaged',
    ],
    [
      'another kind of block',
      readPem('mail-contoso').replaceAll('CERTIFICATE', 'X509 CRL'),
      'not-a-certificate',
    ],
    [
      'a block nobody knows',
      readPem('mail-contoso').replaceAll('CERTIFICATE', 'ANYTHING'),
      'not-a-certificate',
    ],
    [
      'a certificate above 64 KiB',
      toPem(new Uint8Array(64 * 1024 + 1).fill(0x30)),
      'certificate-too-large',
    ],
    ['text above 1 MiB', `${PEM}${' '.repeat(1024 * 1024)}`, 'input-too-large'],
    ['nesting to exhaust the stack', toPem(nested(8000)), 'certificate-damaged'],
  ])('fails for %s', (_what, text, id) => {
    const result = parseCertificates(text)
    expect(result.kind).toBe('failed')
    expect(diagnosticsOf(result).map((item) => [item.id, item.level])).toEqual([[id, 'error']])
  })

  it('does not stop the others from being read', () => {
    const result = parseCertificates(
      `${ROOT}${PEM.slice(0, 400)}\n${readPem('mail-contoso-chain')}`,
    )
    expect(result.kind).toBe('partial')
    expect(valueOr(result, [])).toHaveLength(3)
    expect(diagnosticsOf(result).map(({ id }) => id)).toEqual(['pem-end-missing'])
  })

  it('is no error beside a certificate if it only is something else', () => {
    const result = parseCertificates(`${readPem('mail-contoso-request')}${PEM}`)
    expect(valueOr(result, [])).toHaveLength(1)
    expect(diagnosticsOf(result).map(({ level }) => level)).toEqual(['warning'])
  })

  it('is pointed at by line and column', () => {
    const text = `Chain:\n${ROOT}  ${PEM.replace(/\n.{64}\n/, '\n12*\n')}`
    const { span, found } = onlyDiagnostic(text)
    const at = text.indexOf('*')
    expect(span).toEqual(spanOf(text, at, at + 1))
    expect(span?.column).toBe(3)
    expect(found).toContain('"*"')
  })

  it('says what was found, what was expected and what to do', () => {
    expect(onlyDiagnostic(readPem('mail-contoso-request')).text).toBe(
      'Found a block labelled "CERTIFICATE REQUEST", expected CERTIFICATE or PKCS7. ' +
        'It was left out. Give the certificate that the CA issued for this request.',
    )
  })

  it('leaves out what comes after 64 blocks, and says so', () => {
    const result = parseCertificates(rootCertificates.slice(0, 66).join('\n'))
    expect(valueOr(result, [])).toHaveLength(64)
    const [first] = diagnosticsOf(result)
    expect(first).toMatchObject({ id: 'too-many-certificates', level: 'error' })
    expect(first?.span?.start).toBe(rootCertificates.slice(0, 64).join('\n').length + 1)
  })
})

describe('bytes', () => {
  it.each([
    ['cut off', DER.slice(0, -1), 'certificate-truncated'],
    ['nothing', new Uint8Array(), 'no-certificate'],
    ['above 64 KiB', new Uint8Array(70_000).fill(0xff).fill(0x30, 0, 1), 'certificate-too-large'],
    ['above 1 MiB', new Uint8Array(1024 * 1024 + 1), 'input-too-large'],
    ['a header without length', new Uint8Array([0x30, 0x80, 0, 0]), 'certificate-damaged'],
    ['a length cut off', new Uint8Array([0x30, 0x82, 1]), 'certificate-damaged'],
    [
      'a length of five bytes',
      new Uint8Array([0x30, 0x85, 0, 0, 0, 0, 1, 0]),
      'certificate-damaged',
    ],
  ])('%s are refused', (_what, bytes, id) => {
    expect(onlyDiagnostic(bytes).id).toBe(id)
  })

  it('with something behind the certificate are read with a warning', () => {
    const result = parseCertificates(new Uint8Array([...DER, 0x0a]))
    expect(valueOr(result, []).map(({ commonName }) => commonName)).toEqual(['mail.contoso.com'])
    expect(diagnosticsOf(result).map(({ id, level }) => [id, level])).toEqual([
      ['trailing-bytes', 'warning'],
    ])
  })

  it('whose names are damaged are not taken for a certificate without names', () => {
    const at = Buffer.from(DER).indexOf('mail.contoso.com', 0x0100)
    const damaged = Uint8Array.from(DER)
    // The length of the first dNSName now runs past the end of the extension.
    damaged[at - 1] = 0x7f
    expect(onlyDiagnostic(damaged).id).toBe('certificate-damaged')
  })
})

describe('extensions', () => {
  it('that are no list do not count as none', () => {
    const at = Buffer.from(DER).indexOf(Buffer.from([0xa3, 0x81]))
    const damaged = Uint8Array.from(DER)
    // The SEQUENCE inside [3] becomes a SET.
    expect(damaged[at + 3]).toBe(0x30)
    damaged[at + 3] = 0x31
    expect(onlyDiagnostic(damaged).id).toBe('certificate-damaged')
  })
})

/** A result whose spans all lie in the text and stand where they say they do. */
function expectSpansInside(text: string): void {
  const result = parseCertificates(text)
  const spans = [...diagnosticsOf(result), ...valueOr(result, [])].map(({ span }) => span)
  for (const span of spans) {
    if (span === undefined) throw new Error('Text without a span')
    expect(span.end).toBeLessThanOrEqual(text.length)
    expect(span).toEqual(spanOf(text, span.start, span.end))
  }
}

describe('arbitrary input', () => {
  const position = fc.nat({ max: readPem('mail-contoso-chain').length })

  it('never throws for text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSpansInside))
  })

  it('never throws for a chain with a piece replaced', () => {
    fc.assert(
      fc.property(
        position,
        position,
        fc.string({ unit: 'binary', maxLength: 20 }),
        (a, b, piece) => {
          const text = readPem('mail-contoso-chain')
          expectSpansInside(text.slice(0, Math.min(a, b)) + piece + text.slice(Math.max(a, b)))
        },
      ),
    )
  })

  it('never throws for bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parseCertificates(bytes).kind).toBe('failed')
      }),
    )
  })

  it('never throws for a certificate with bytes changed', () => {
    const change = fc.tuple(fc.nat({ max: 250 }), fc.nat({ max: 255 }))
    fc.assert(
      fc.property(
        fc.constantFrom(...SINGLE_CERTIFICATES),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (name, changes) => {
          const bytes = readDer(name)
          for (const [at, byte] of changes) bytes[at] = byte
          const result = parseCertificates(bytes)
          expect(valueOr(result, []).length + diagnosticsOf(result).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: runsOr(1000) },
    )
  })
})
