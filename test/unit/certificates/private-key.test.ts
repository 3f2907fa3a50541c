import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf } from '../../../src/relay/model/diagnostic.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { hasPrivateKey, isPrivateKeyDer } from '../../../src/relay/parse/private-key.ts'
import { FIXTURE_FILES, readDer, readPem } from '../../support/certificates/fixtures.ts'

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const ED25519 = generateKeyPairSync('ed25519').privateKey

const ENCRYPTION = { cipher: 'aes-256-cbc', passphrase: 'only for this test' } as const

type KeyType = 'pkcs1' | 'sec1' | 'pkcs8'

const pem = (key: KeyObject, type: KeyType) => key.export({ type, format: 'pem' }).toString()
const der = (key: KeyObject, type: KeyType) => new Uint8Array(key.export({ type, format: 'der' }))

const RSA_PKCS8 = der(RSA, 'pkcs8')
const ENCRYPTED_PEM = EC.export({ type: 'pkcs8', format: 'pem', ...ENCRYPTION }).toString()
const ENCRYPTED_DER = new Uint8Array(EC.export({ type: 'pkcs8', format: 'der', ...ENCRYPTION }))

function armour(label: string, bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('base64').replaceAll(/.{64}/g, '$&\n')
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`
}

/** A DER value with a two-byte length. */
function wrap(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = parts.flatMap((part) => [...part])
  return new Uint8Array([tag, 0x82, content.length >> 8, content.length & 0xff, ...content])
}

/** PFX ::= SEQUENCE { version 3, authSafe { data OID, [0] OCTET STRING } }, the key in it unencrypted. */
const DATA_OID = new Uint8Array([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01])
const PFX = wrap(
  0x30,
  new Uint8Array([0x02, 0x01, 0x03]),
  wrap(0x30, DATA_OID, wrap(0xa0, wrap(0x04, RSA_PKCS8))),
)

/** The same with lengths left open, as Java writes it. */
const BER_PFX = new Uint8Array([
  ...[0x30, 0x80, 0x02, 0x01, 0x03, 0x30, 0x80],
  ...DATA_OID,
  ...[0xa0, 0x80, 0x24, 0x80],
  ...wrap(0x04, RSA_PKCS8),
  ...[0, 0, 0, 0, 0, 0, 0, 0],
])

/** Every run of 12 characters of the key, as base64 and as hexadecimal. */
function runsOf(key: Uint8Array): readonly string[] {
  const bytes = Buffer.from(key)
  return [bytes.toString('base64'), bytes.toString('hex')].flatMap((text) =>
    Array.from({ length: text.length - 11 }, (_, at) => text.slice(at, at + 12)),
  )
}

function bodyOf(text: string): Uint8Array {
  const body = /-----BEGIN [^-]*PRIVATE KEY-----([^-]+)/.exec(text)?.[1] ?? ''
  return new Uint8Array(Buffer.from(body, 'base64'))
}

function expectRefused(input: string | Uint8Array, key: Uint8Array, kind: string): void {
  const result = parseCertificates(input)
  expect(result.kind).toBe('failed')
  const [diagnostic, ...rest] = diagnosticsOf(result)
  expect(rest).toEqual([])
  expect(diagnostic).toMatchObject({ id: 'private-key', level: 'error', found: kind })
  expect(diagnostic?.text).toMatch(
    /(?:openssl (?:x509|pkcs12) -in |Get-Item Cert:).* certificate\.(?:pem|cer)$/,
  )
  const said = JSON.stringify(result).toLowerCase()
  const runs = runsOf(key)
  expect(runs.length).toBeGreaterThan(50)
  expect(runs.filter((run) => said.includes(run.toLowerCase()))).toEqual([])
}

describe('a private key in PEM', () => {
  it.each([
    ['PKCS#1', pem(RSA, 'pkcs1'), 'an RSA private key (PKCS#1)'],
    ['SEC 1', pem(EC, 'sec1'), 'an EC private key (SEC 1)'],
    ['PKCS#8 with RSA', pem(RSA, 'pkcs8'), 'a private key (PKCS#8)'],
    ['PKCS#8 with Ed25519', pem(ED25519, 'pkcs8'), 'a private key (PKCS#8)'],
    ['encrypted PKCS#8', ENCRYPTED_PEM, 'an encrypted private key (PKCS#8)'],
    ['OpenSSH', armour('OPENSSH PRIVATE KEY', RSA_PKCS8), 'an OpenSSH private key'],
    ['some other label', armour('ANY PRIVATE KEY', RSA_PKCS8), 'a private key'],
  ])('is refused: %s', (_what, text, kind) => {
    const key = bodyOf(text)
    expectRefused(text, key, kind)
    expectRefused(new TextEncoder().encode(text), key, kind)
    expectRefused(readPem('mail-contoso') + text, key, kind)
    expectRefused(text + readPem('mail-contoso'), key, kind)
    expectRefused(text.replaceAll(/^/gm, '> '), key, kind)
    expectRefused(text.slice(0, -40), key, kind)
  })

  it('is refused inside a block that calls itself a certificate', () => {
    expectRefused(armour('CERTIFICATE', RSA_PKCS8), RSA_PKCS8, 'a private key in base64')
    const text = readPem('mail-contoso') + armour('CERTIFICATE', PFX)
    expectRefused(text, RSA_PKCS8, 'a PKCS#12 (PFX) file, which holds a private key')
  })

  it('is refused inside a block whose base64 is spread out', () => {
    const spread = Buffer.from(RSA_PKCS8)
      .toString('base64')
      .replaceAll(/./g, `$&${' '.repeat(40)}`)
    const text = `-----BEGIN CERTIFICATE-----\n${spread}\n-----END CERTIFICATE-----\n`
    expectRefused(text, RSA_PKCS8, 'a private key in DER')
  })

  it('is refused where mail has made its dashes longer, or PuTTY wrote it', () => {
    const body = Buffer.from(RSA_PKCS8).toString('base64')
    expectRefused(`–—BEGIN OPENSSH PRIVATE KEY–—\n${body}`, RSA_PKCS8, 'a private key')
    expectRefused(`> PuTTY-User-Key-File-3: ssh-rsa\n> ${body}`, RSA_PKCS8, 'a private key')
  })

  it('is pointed at by its BEGIN line only', () => {
    const text = `${readPem('mail-contoso')}${pem(EC, 'sec1')}`
    const span = diagnosticsOf(parseCertificates(text))[0]?.span
    expect(text.slice(span?.start, span?.end)).toBe('-----BEGIN EC PRIVATE KEY-----')
  })
})

/** As long lines, as mail breaks and quotes them, and as JSON has them. */
function spellings(bytes: Uint8Array): readonly string[] {
  const base64 = Buffer.from(bytes).toString('base64')
  const lines = base64.replaceAll(/.{76}/g, '$&\n')
  return [
    base64,
    lines,
    lines.replaceAll('\n', '\r\n'),
    base64.replaceAll(/.{16}/g, '$&\n'),
    lines.replaceAll(/^/gm, '>> '),
    JSON.stringify({ secret: `\n${lines}` }),
    `secret=${base64}`,
  ]
}

describe('base64 without any armour', () => {
  it.each([
    ['PKCS#8 with RSA', RSA_PKCS8, 'a private key in base64'],
    ['PKCS#8 with Ed25519', der(ED25519, 'pkcs8'), 'a private key in base64'],
    ['SEC 1', der(EC, 'sec1'), 'a private key in base64'],
    ['encrypted PKCS#8', ENCRYPTED_DER, 'a private key in base64'],
    ['a PFX', PFX, 'a PKCS#12 (PFX) file, which holds a private key'],
    ['a PFX of indefinite length', BER_PFX, 'a PKCS#12 (PFX) file, which holds a private key'],
  ])('is refused wherever it stands in a text: %s', (_what, bytes, kind) => {
    for (const text of spellings(bytes)) {
      expectRefused(text, bytes, kind)
      expectRefused(`Dear Kate,\n\nMy file: MAIL, MIIx and MX records.\n\n${text}`, bytes, kind)
      expectRefused(`${readPem('mail-contoso')}\n${text}\nRegards`, bytes, kind)
    }
  })

  it('is refused with the whole rest of the text, and pointed at without a character of it', () => {
    const text = `${readPem('mail-contoso')}${Buffer.from(PFX).toString('base64')}`
    const [diagnostic] = diagnosticsOf(parseCertificates(text))
    expect(diagnostic?.span?.start).toBe(readPem('mail-contoso').length)
    expect(diagnostic?.span?.end).toBe(diagnostic?.span?.start)
  })

  it('is no private key when it is a certificate, a request or a public key', () => {
    const publicKey = createPublicKey(RSA).export({ type: 'spki', format: 'der' })
    const others = [publicKey, readDer('mail-contoso'), ...FIXTURE_FILES]
    for (const bytes of others)
      expect(hasPrivateKey(Buffer.from(bytes).toString('base64'))).toBe(false)
    for (const file of FIXTURE_FILES) expect(hasPrivateKey(file.toString('latin1'))).toBe(false)
  })

  it('is looked for in one pass', () => {
    const text = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC '.slice(0, 8).concat(' ').repeat(50_000)
    expect(hasPrivateKey(text)).toBe(false)
  })
})

it('is refused as the numbers that openssl pkey -text prints', () => {
  const numbers = Buffer.from(RSA_PKCS8).toString('hex').replaceAll(/../g, '$&:')
  const text = `${readPem('mail-contoso')}Private-Key: (2048 bit, 2 primes)\nmodulus:\n    ${numbers}`
  expectRefused(text, RSA_PKCS8, 'a private key')
})

describe('a private key in DER', () => {
  it.each([
    ['PKCS#1', der(RSA, 'pkcs1')],
    ['SEC 1', der(EC, 'sec1')],
    ['PKCS#8 with RSA', RSA_PKCS8],
    ['PKCS#8 with EC', der(EC, 'pkcs8')],
    ['PKCS#8 with Ed25519', der(ED25519, 'pkcs8')],
    ['encrypted PKCS#8', ENCRYPTED_DER],
  ])('is refused: %s', (_what, bytes) => {
    expectRefused(bytes, bytes, 'a private key in DER')
  })

  it('is refused in a PKCS#12 file, with the command that leaves it behind', () => {
    expectRefused(PFX, RSA_PKCS8, 'a PKCS#12 (PFX) file, which holds a private key')
    const text = diagnosticsOf(parseCertificates(PFX))[0]?.text
    expect(text).toContain('openssl pkcs12 -in file.pfx -clcerts -nokeys -out certificate.pem')
    expect(text).toContain(
      'Get-PfxCertificate -FilePath file.pfx | Export-Certificate -FilePath certificate.cer',
    )
  })
})

it('stands in no committed fixture', () => {
  expect(FIXTURE_FILES.length).toBeGreaterThan(20)
  for (const file of FIXTURE_FILES) {
    expect(file.includes('PRIVATE KEY')).toBe(false)
    expect(isPrivateKeyDer(file)).toBe(false)
  }
})
