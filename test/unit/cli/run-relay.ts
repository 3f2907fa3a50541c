import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { FileResult } from '../../../src/cli/print-cases.ts'
import type { FileInspection } from '../../../src/cli/print-inspections.ts'

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
export function runRelay(
  args: readonly string[],
  input: string | Uint8Array = '',
  variables: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...variables },
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

/** The `cases` that `check --json` prints. */
export function readCases(stdout: string): readonly FileResult[] {
  const result: unknown = JSON.parse(stdout)
  if (hasCases(result)) return result.cases
  throw new Error('The output holds no cases.')
}

/** The `inputs` that `inspect --json` prints. */
export function readInspections(stdout: string): readonly FileInspection[] {
  const result: unknown = JSON.parse(stdout)
  if (hasInputs(result)) return result.inputs
  throw new Error('The output holds no inputs.')
}

function hasCases(value: unknown): value is { readonly cases: readonly FileResult[] } {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'cases'))
}

function hasInputs(value: unknown): value is { readonly inputs: readonly FileInspection[] } {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'inputs'))
}
