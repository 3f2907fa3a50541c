import { decodeInput, readIntake, type Intake } from '../../../relay/intake/index.ts'
import { HEAVY_LENGTH } from '../is-heavy.ts'
import { toPem } from './to-pem.ts'

/**
 * Reads a text, or the bytes of a file; long ones in a worker. A binary certificate becomes PEM, so
 * that it can stand in a field.
 */
export async function readAnything(input: string | Uint8Array): Promise<Intake> {
  const decoded = typeof input === 'string' ? input : decodeInput(input)
  const intake = await readDecoded(decoded)
  if (typeof decoded === 'string' || intake.kind === 'private-key') return intake
  const [part] = intake.parts
  return part?.kind === 'certificate' ? readIntake(toPem(decoded, part.format)) : intake
}

async function readDecoded(input: string | Uint8Array): Promise<Intake> {
  if (input.length <= HEAVY_LENGTH) return readIntake(input)
  const { askWorker } = await import('../../work/ask-worker.ts')
  return askWorker('read', { input })
}
