import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { readPem } from '../../support/certificates/fixtures.ts'

const PEM = readPem('mail-contoso')
const CHAIN = readPem('mail-contoso-chain')

function namesIn(input: string | Uint8Array): readonly (string | null)[] {
  const result = parseCertificates(input)
  expect(diagnosticsOf(result)).toEqual([])
  return valueOr(result, []).map(({ commonName }) => commonName)
}

describe('PEM with things around it', () => {
  it.each([
    ['text before and behind', `Our certificate:\n\n${PEM}\nKind regards, Kate`],
    ['CRLF', PEM.replaceAll('\n', '\r\n')],
    ['lone CR', PEM.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${PEM}`],
    ['indentation', PEM.replaceAll(/^/gm, '    ')],
    ['tabs and blanks at line ends', PEM.replaceAll('\n', ' \t\n')],
    ['quoting', PEM.replaceAll(/^/gm, '> ')],
    ['quoting twice', PEM.replaceAll(/^/gm, '>> ')],
    ['blank lines', PEM.replaceAll('\n', '\n\n')],
    ['all of its base64 on one line', PEM.replaceAll(/(?<![- ])\n(?!-)/g, '')],
    ['the older label', PEM.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
    ['padding left out', PEM.replace(/=+\n/, '\n')],
    ['trust settings behind it', readPem('mail-contoso-trusted')],
  ])('is read with %s', (_what, text) => {
    expect(namesIn(text)).toEqual(['mail.contoso.com'])
  })

  it('is read from bytes, as UTF-8 and as the UTF-16 of PowerShell', () => {
    expect(namesIn(new TextEncoder().encode(`Müller: ${PEM}`))).toEqual(['mail.contoso.com'])
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${PEM}`, 'utf16le'))
    expect(namesIn(utf16)).toEqual(['mail.contoso.com'])
  })

  it('keeps the order of several blocks', () => {
    expect(namesIn(CHAIN)).toEqual(['mail.contoso.com', 'Example Issuing CA 1', 'Example Root CA'])
  })
})

describe('the span of a certificate', () => {
  it('covers its block', () => {
    const text = `Leaf:\n  ${PEM}\n${readPem('example-root')}`
    const [leaf, root] = valueOr(parseCertificates(text), [])
    expect(leaf?.span).toEqual({
      start: 8,
      end: 8 + PEM.trimEnd().length,
      line: 2,
      column: 3,
    })
    const { start = 0, end = 0, column } = root?.span ?? {}
    expect(text.slice(start, end)).toBe(readPem('example-root').trimEnd())
    expect(column).toBe(1)
  })
})
