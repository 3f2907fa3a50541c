import { readFileSync } from 'node:fs'
import { readCaseFile } from '../../../src/relay/case/index.ts'

const url = new URL(
  '../../../content/scenarios/facts/certificate-with-chain-pasted.yaml',
  import.meta.url,
)

/** A leaf for mail.contoso.com and its intermediate, as PEM. */
export const chainPem = readPem()

/** The leaf alone. */
export const leafPem = chainPem.slice(0, chainPem.indexOf('-----BEGIN', 1))

function readPem(): string {
  const result = readCaseFile(readFileSync(url, 'utf8'))
  const certificate = result.kind === 'failed' ? null : result.value.file.submission?.certificate
  if (typeof certificate === 'string') return certificate
  throw new Error('The scenario certificate-with-chain-pasted holds no PEM text.')
}
