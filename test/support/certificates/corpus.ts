import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../corpus/certificates/', import.meta.url)
const KINDS = ['pem', 'openssl', 'p7b', 's-client'] as const

/** Every file that OpenSSL made, as `openssl/rsa.text.txt`. */
export const CORPUS_FILES: readonly string[] = KINDS.flatMap((kind) =>
  readdirSync(new URL(kind, FOLDER)).map((name) => `${kind}/${name}`),
)

/** The certificates that OpenSSL also described: `rsa`. */
export const DESCRIBED: readonly string[] = CORPUS_FILES.flatMap(
  (file) => /^openssl\/(.*)\.short\.txt$/.exec(file)?.[1] ?? [],
)

/** The chain of `rsa`, leaf first. */
export const CHAIN: readonly string[] = ['rsa', 'issuing-ca', 'policy-ca', 'root']

/** The text of a file. */
export function readCorpus(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8')
}

/** The bytes of a file. */
export function readCorpusBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file, FOLDER)))
}

/** The PEM block of a certificate: `rsa`. */
export function corpusPem(name: string): string {
  return readCorpus(`pem/${name}.pem`)
}
