import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { readCorpus } from '../../support/certificates/corpus.ts'

const IN_ORDER = [
  'mail.contoso.com',
  'Example Issuing CA I1',
  'Example Policy CA P1',
  'Example Root CA R1',
]

describe('a session with openssl s_client', () => {
  it.each([
    ['tls', IN_ORDER],
    ['smtp', IN_ORDER],
    ['smtp-leaf', IN_ORDER.slice(0, 1)],
  ])('gives the certificates of %s and nothing else', (file, names) => {
    const text = readCorpus(`s-client/${file}.txt`)
    for (const spelling of [text, text.replaceAll('\n', '\r\n'), text.replaceAll(/^/gm, '> ')]) {
      const result = parseCertificates(spelling)
      expect(valueOr(result, []).map(({ commonName }) => commonName)).toEqual(names)
      expect(valueOr(result, []).every(({ thumbprint }) => thumbprint !== null)).toBe(true)
      expect(diagnosticsOf(result)).toMatchObject([
        { id: 'server-certificate-shown', level: 'warning' },
      ])
      const { start, end } = diagnosticsOf(result)[0]?.span ?? {}
      expect(spelling.slice(start, end)).toMatch(/^CONNECTED\(\w+\)$/)
    }
  })

  it('says that a server may offer another one when it sends', () => {
    const [diagnostic] = diagnosticsOf(parseCertificates(readCorpus('s-client/smtp.txt')))
    expect(diagnostic?.text).toContain('Get-SendConnector | Format-List Name,TlsCertificateName')
  })

  it('without certificates asks for them', () => {
    const text = readCorpus('s-client/smtp.txt').replaceAll(
      /-----BEGIN[^]*?-----END CERTIFICATE-----\n/g,
      '',
    )
    const result = parseCertificates(text)
    expect(result.kind).toBe('failed')
    expect(diagnosticsOf(result).map(({ id }) => id)).toEqual(['session-without-certificates'])
    expect(diagnosticsOf(result)[0]?.text).toContain('openssl s_client -starttls smtp -showcerts')
  })
})
