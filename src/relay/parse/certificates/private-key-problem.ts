import type { Problem } from './problem.ts'

const LABEL = /^-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?)-----/

/** The first bytes of a PKCS#12 file behind its header: version 3. */
const PKCS12_VERSION = [0x02, 0x01, 0x03]

/** Only these labels are repeated to the reader. */
const KINDS: Readonly<Record<string, string>> = {
  'PRIVATE KEY': 'a private key (PKCS#8)',
  'ENCRYPTED PRIVATE KEY': 'an encrypted private key (PKCS#8)',
  'RSA PRIVATE KEY': 'an RSA private key (PKCS#1)',
  'EC PRIVATE KEY': 'an EC private key (SEC 1)',
  'DSA PRIVATE KEY': 'a DSA private key',
  'OPENSSH PRIVATE KEY': 'an OpenSSH private key',
  'PGP PRIVATE KEY BLOCK': 'a PGP private key',
}

const PFX_COMMAND = 'openssl pkcs12 -in file.pfx -clcerts -nokeys -out certificate.pem'
const PEM_COMMAND = 'openssl x509 -in file.pem -out certificate.pem'

/** The refusal of a text in which a private key begins at `at`. Nothing of the key is in it. */
export function privateKeyInText(text: string, at: number): Problem {
  const label = LABEL.exec(text.slice(at, at + 80))?.[1] ?? ''
  return refuse(KINDS[label] ?? 'a private key', PEM_COMMAND)
}

/** The refusal of bytes that are a private key or a PKCS#12 file. Nothing of them is in it. */
export function privateKeyInBytes(bytes: Uint8Array): Problem {
  return isPkcs12(bytes)
    ? refuse('a PKCS#12 (PFX) file, which holds a private key', PFX_COMMAND)
    : refuse('a private key in DER', PEM_COMMAND)
}

/** The BEGIN line of a private key, as far as it is one; its end marks no byte of the key. */
export function beginLineLength(text: string, at: number): number {
  return LABEL.exec(text.slice(at, at + 80))?.[0].length ?? 0
}

function refuse(found: string, command: string): Problem {
  return {
    id: 'private-key',
    level: 'error',
    found,
    expected: 'certificates only',
    advice: `Nothing was read or kept, certificates beside it included. Remove the key; from a file that holds both, this writes the certificate alone: ${command}`,
  }
}

function isPkcs12(bytes: Uint8Array): boolean {
  const length = bytes[1] ?? 0
  const start = length > 0x80 ? 2 + (length - 0x80) : 2
  return PKCS12_VERSION.every((byte, index) => bytes[start + index] === byte)
}
