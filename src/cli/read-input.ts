import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { decodeInput } from '../relay/intake/index.ts'

/** What a file name led to: text, or bytes of a binary file. */
export type ReadInput =
  | { readonly kind: 'read'; readonly input: string | Uint8Array }
  | { readonly kind: 'unreadable'; readonly message: string }

const MAX_BYTES = 5 * 1024 * 1024

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'found no such file, expected a file',
  EISDIR: 'found a directory, expected a file',
  EACCES: 'found a file that may not be read, expected a readable one',
}

/** Reads each input once, in order; a name that is given twice is read once. */
export async function readInputs(
  names: readonly string[],
): Promise<ReadonlyMap<string, ReadInput>> {
  const inputs = new Map<string, ReadInput>()
  for (const name of names) {
    if (!inputs.has(name)) inputs.set(name, await readInput(name))
  }
  return inputs
}

/** Reads a file, or standard input for `-`; anything above 5 MB is refused unread. */
async function readInput(name: string): Promise<ReadInput> {
  try {
    const bytes = await readBytes(
      name === '-' ? process.stdin : createReadStream(resolve(callersDirectory(), name)),
    )
    return bytes === null
      ? { kind: 'unreadable', message: 'found more than 5 MB, expected at most 5 MB' }
      : { kind: 'read', input: decodeInput(bytes) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const message =
      REASONS[code] ?? `found a file that could not be read (${code}), expected a file`
    return { kind: 'unreadable', message }
  }
}

/** npm runs scripts in the folder of the package; file names are meant where npm was called. */
function callersDirectory(): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env
  return script === 'relay' && caller !== undefined ? caller : process.cwd()
}

async function readBytes(stream: AsyncIterable<unknown>): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > MAX_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
