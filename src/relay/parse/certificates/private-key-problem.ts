import { firstBytes } from '../base64-digits.ts'
import { privateKeyKind, type PrivateKeyKind } from '../private-key.ts'
import type { Problem } from './problem.ts'

const LABEL = /^-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?)-----/

/** Only these labels are repeated to the reader. */
const LABELLED: ReadonlyMap<string, string> = new Map([
  ['PRIVATE KEY', 'a private key (PKCS#8)'],
  ['ENCRYPTED PRIVATE KEY', 'an encrypted private key (PKCS#8)'],
  ['RSA PRIVATE KEY', 'an RSA private key (PKCS#1)'],
  ['EC PRIVATE KEY', 'an EC private key (SEC 1)'],
  ['DSA PRIVATE KEY', 'a DSA private key'],
  ['OPENSSH PRIVATE KEY', 'an OpenSSH private key'],
  ['PGP PRIVATE KEY BLOCK', 'a PGP private key'],
])

/** Text may hold the certificate as well. */
const FROM_PEM =
  'Remove the key; from a file that holds both, this writes the certificate alone: openssl x509 -in file.pem -out certificate.pem'

/** What bytes are that hold a key, and how to get the certificate that belongs to it. */
const IN_BYTES: Readonly<Record<PrivateKeyKind, Pick<Problem, 'found' | 'advice'>>> = {
  key: {
    found: 'a private key in DER',
    advice:
      'A file like this holds no certificate; give the one that was issued for the key. From Windows’ certificate store, this writes it alone: Get-Item Cert:\\LocalMachine\\My\\<thumbprint> | Export-Certificate -FilePath certificate.cer',
  },
  pkcs12: {
    found: 'a PKCS#12 (PFX) file, which holds a private key',
    advice:
      'This writes the certificate alone: openssl pkcs12 -in file.pfx -clcerts -nokeys -out certificate.pem. In Windows PowerShell, where OpenSSL is missing: Get-PfxCertificate -FilePath file.pfx | Export-Certificate -FilePath certificate.cer',
  },
}

/** The refusal of a text in which a private key begins at `at`. Nothing of the key is in it. */
export function privateKeyInText(text: string, at: number): Problem {
  const kind = privateKeyKind(firstBytes(text, at))
  if (kind === 'pkcs12') return privateKeyInBytes(kind)
  const found = kind === 'key' ? 'a private key in base64' : labelled(text, at)
  return refuse({ found, advice: FROM_PEM })
}

/** The refusal of bytes that are a private key or a PKCS#12 file. Nothing of them is in it. */
export function privateKeyInBytes(kind: PrivateKeyKind): Problem {
  return refuse(IN_BYTES[kind])
}

/** The BEGIN line of a private key, as far as it is one; its end marks no byte of the key. */
export function beginLineLength(text: string, at: number): number {
  const [line = ''] = LABEL.exec(text.slice(at, at + 80)) ?? []
  return line.length
}

function labelled(text: string, at: number): string {
  const [, label = ''] = LABEL.exec(text.slice(at, at + 80)) ?? []
  return LABELLED.get(label) ?? 'a private key'
}

function refuse({ found, advice }: Pick<Problem, 'found' | 'advice'>): Problem {
  return {
    id: 'private-key',
    level: 'error',
    found,
    expected: 'certificates only',
    advice: `Nothing was read or kept, certificates beside it included. ${advice}`,
  }
}
