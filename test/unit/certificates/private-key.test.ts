import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf } from '../../../src/relay/model/diagnostic.ts'
import { parseCertificates } from '../../../src/relay/parse/certificates/index.ts'
import { isPrivateKeyDer } from '../../../src/relay/parse/private-key.ts'
import { FIXTURE_FILES, readPem } from '../../support/certificates/fixtures.ts'

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
  expect(diagnostic?.text).toMatch(/openssl (?:x509 -in|pkcs12 -in) .* certificate\.pem$/)
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
    expectRefused(armour('CERTIFICATE', RSA_PKCS8), RSA_PKCS8, 'a private key in DER')
    const text = readPem('mail-contoso') + armour('CERTIFICATE', PFX)
    expectRefused(text, RSA_PKCS8, 'a PKCS#12 (PFX) file, which holds a private key')
  })

  it('is refused as base64 without any armour', () => {
    const text = Buffer.from(RSA_PKCS8).toString('base64')
    expectRefused(text, RSA_PKCS8, 'a private key')
  })

  it('is pointed at by its BEGIN line only', () => {
    const text = `${readPem('mail-contoso')}${pem(EC, 'sec1')}`
    const span = diagnosticsOf(parseCertificates(text))[0]?.span
    expect(text.slice(span?.start, span?.end)).toBe('-----BEGIN EC PRIVATE KEY-----')
  })
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
    expect(diagnosticsOf(parseCertificates(PFX))[0]?.text).toContain(
      'openssl pkcs12 -in file.pfx -clcerts -nokeys -out certificate.pem',
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
