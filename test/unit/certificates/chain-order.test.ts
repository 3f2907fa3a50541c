import { describe, expect, it } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { CHAIN, corpusPem } from '../../support/certificates/corpus.ts'
import { readPem } from '../../support/certificates/fixtures.ts'

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}

const pems = (names: readonly string[]): string => names.map(corpusPem).join('')

/** Common names in the order they came out, and the diagnostics. */
function read(text: string) {
  const result = parseCertificates(text)
  const names = valueOr(result, []).map(({ commonName, subject }) => commonName ?? subject)
  return { names, diagnostics: diagnosticsOf(result) }
}

const IN_ORDER = [
  'mail.contoso.com',
  'Example Issuing CA I1',
  'Example Policy CA P1',
  'Example Root CA R1',
]

describe('a chain', () => {
  it.each(permutations(CHAIN))('comes out in order when pasted as %s, %s, %s, %s', (...order) => {
    expect(read(pems(order))).toEqual({ names: IN_ORDER, diagnostics: [] })
  })

  it('needs no root', () => {
    expect(read(pems(['policy-ca', 'issuing-ca', 'rsa']))).toEqual({
      names: IN_ORDER.slice(0, 3),
      diagnostics: [],
    })
  })

  it('may be one certificate', () => {
    expect(read(corpusPem('rsa'))).toEqual({ names: IN_ORDER.slice(0, 1), diagnostics: [] })
  })

  it('may be without its leaf', () => {
    expect(read(pems(['root', 'policy-ca']))).toEqual({
      names: ['Example Policy CA P1', 'Example Root CA R1'],
      diagnostics: [],
    })
  })

  it('has each certificate once, where it stands first', () => {
    const text = pems(['root', 'rsa', 'root', 'issuing-ca', 'rsa', 'policy-ca'])
    const result = parseCertificates(text)
    expect(read(text)).toEqual({ names: IN_ORDER, diagnostics: [] })
    const [leaf] = valueOr(result, [])
    expect(leaf?.span?.start).toBe(corpusPem('root').length)
  })

  it('goes by the root that another has signed, and takes the root itself along', () => {
    for (const order of permutations(['root', 'root-crossed', 'older-root'])) {
      const { names, diagnostics } = read(pems([...order, 'policy-ca', 'rsa', 'issuing-ca']))
      expect(diagnostics).toEqual([])
      expect(names).toEqual([
        ...IN_ORDER.slice(0, 3),
        'Example Root CA R1',
        'Example Root CA R1',
        'Example Root CA R0',
      ])
      const all = valueOr(parseCertificates(pems([...order, 'policy-ca', 'rsa', 'issuing-ca'])), [])
      expect(all.map(({ isSelfSigned }) => isSelfSigned)).toEqual([
        false,
        false,
        false,
        false,
        true,
        true,
      ])
    }
  })

  it('is told apart from an issuer of the same name with another key', () => {
    // The namesake has the root's name, and was signed by it.
    const { names, diagnostics } = read(readPem('example-root') + readPem('namesake-root'))
    expect(diagnostics).toEqual([])
    expect(names).toEqual(['Example Root CA', 'Example Root CA'])
    const [first] = valueOr(
      parseCertificates(readPem('example-root') + readPem('namesake-root')),
      [],
    )
    expect(first?.isSelfSigned).toBe(false)
  })
})

describe('the leaf among several', () => {
  it('is no authority', () => {
    expect(read(pems(['older-root', 'self-signed'])).names[0]).toBe('EX01')
  })

  it('is meant for servers, or has host names', () => {
    expect(read(pems(['self-signed', 'wildcard'])).names[0]).toBe('*.contoso.com')
  })

  it('is the first of equals', () => {
    expect(read(pems(['wildcard', 'rsa'])).names[0]).toBe('*.contoso.com')
    expect(read(pems(['rsa', 'wildcard'])).names[0]).toBe('mail.contoso.com')
  })
})

describe('what is missing', () => {
  it('is named where an issuer further up stands alone', () => {
    const { names, diagnostics } = read(pems(['rsa', 'policy-ca', 'root']))
    expect(names).toEqual(['mail.contoso.com', 'Example Policy CA P1', 'Example Root CA R1'])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ id: 'chain-incomplete', level: 'warning' })
    expect(diagnostics[0]?.found).toContain('no certificate of "CN=Example Issuing CA I1')
    expect(diagnostics[0]?.found).toContain('"CN=Example Policy CA P1')
    expect(diagnostics[0]?.span?.start).toBe(0)
  })

  it('is named in the middle of the chain, from the last one reached', () => {
    const { diagnostics } = read(pems(['root', 'issuing-ca', 'rsa']))
    expect(diagnostics.map(({ id }) => id)).toEqual(['chain-incomplete'])
    expect(diagnostics[0]?.found).toContain('"CN=Example Policy CA P1')
    expect(diagnostics[0]?.found).toContain('which issued "CN=Example Issuing CA I1')
    expect(diagnostics[0]?.span?.start).toBe(corpusPem('root').length)
  })

  it('is nothing where only another leaf stands beside it', () => {
    const { diagnostics } = read(pems(['rsa', 'wildcard']))
    expect(diagnostics.map(({ id }) => id)).toEqual(['certificate-not-in-chain'])
  })
})

describe('certificates outside of the chain', () => {
  it('are named, and stand behind it', () => {
    const { names, diagnostics } = read(pems(['self-signed', ...CHAIN, 'older-root']))
    expect(names).toEqual([...IN_ORDER, 'EX01', 'Example Root CA R0'])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({
      id: 'certificate-not-in-chain',
      level: 'warning',
      found: 'others: "CN=EX01", "CN=Example Root CA R0, O=Example Trust Services, C=GB"',
      expected:
        'nothing but the chain of "CN=mail.contoso.com, O=Contoso Ltd, L=Dover, S=Kent, C=GB"',
    })
    expect(diagnostics[0]?.span?.start).toBe(0)
  })

  it('are named by a host name where the subject is empty, and counted when there are many', () => {
    expect(read(pems(['rsa', 'no-common-name'])).diagnostics[0]?.found).toBe(
      'a certificate of its own: "relay.contoso.com"',
    )
    const many = [
      'rsa',
      'wildcard',
      'many-names',
      'idn',
      'expired',
      'self-signed',
      'no-common-name',
    ]
    expect(read(pems(many)).diagnostics[0]?.found).toMatch(/, "relay.contoso.com" and 1 more$/)
  })

  it('are named as well as can be where they are printed only in part', () => {
    const text = `subject=CN = mail.contoso.com\n${corpusPem('policy-ca')}serial=0A\n`
    const { diagnostics } = read(text)
    expect(diagnostics.map(({ id }) => id)).toEqual([
      'certificate-text-incomplete',
      'chain-incomplete',
      'certificate-not-in-chain',
    ])
    expect(diagnostics[1]?.found).toContain('no certificate of "an issuer that is not told"')
    expect(diagnostics[2]?.found).toContain('"a certificate without a name"')
  })

  it('are themselves in order', () => {
    const { names } = read(pems(['older-root', 'root-crossed', 'self-signed', 'wildcard']))
    expect(names).toEqual(['*.contoso.com', 'EX01', 'Example Root CA R1', 'Example Root CA R0'])
  })
})

it('takes a circle of issuers for what it is: any may be the leaf', () => {
  const text = ['subject=CN = A\nissuer=CN = B\n', 'subject=CN = B\nissuer=CN = A\n'].join('\n')
  expect(read(text).names).toEqual(['A', 'B'])
})
