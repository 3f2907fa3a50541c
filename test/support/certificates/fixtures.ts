import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('./', import.meta.url)

/** Every committed file, whatever it holds. */
export const FIXTURE_FILES: readonly Buffer[] = readdirSync(FOLDER).map((name) =>
  readFileSync(new URL(name, FOLDER)),
)

/** The committed certificates, one in each file, by their names without extension. */
export const SINGLE_CERTIFICATES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.der'))
  .map((name) => name.replace(/\.der$/, ''))

/** The text of a committed PEM file: `mail-contoso-chain`. */
export function readPem(name: string): string {
  return readFileSync(new URL(`${name}.pem`, FOLDER), 'utf8')
}

/** The bytes of a committed DER file: `mail-contoso`. */
export function readDer(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}.der`, FOLDER)))
}
