import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../../src/cli/relay.ts', import.meta.url))

/** A new directory that files of one test file live in. */
export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'relay-'))
}

/** Writes a file into a directory and returns its path. */
export function writeInput(directory: string, name: string, content: string | Uint8Array): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}

/** Runs the command line as a process of its own, as npm does. */
export function runRelay(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
  })
  return { status, stdout, stderr }
}

/** A case that is relayed; `expect` and other fields may be added below it. */
export const relayedCase = `title: Our own sender
asOf: 2026-11-23
tenant:
  name: contoso
  acceptedDomains: [contoso.com]
  inboundConnectors:
    - { Name: From the data centre, ConnectorType: OnPremises, SenderIPAddresses: [203.0.113.10] }
submission:
  connectingIp: 203.0.113.10
  certificate: none
  mailFrom: kate@contoso.com
  rcptTo: [john@tailspintoys.com]
`
