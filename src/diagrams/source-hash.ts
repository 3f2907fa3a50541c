import { createHash } from 'node:crypto'
import type { DiagramWords } from './diagram-words.ts'

/**
 * Fingerprint of all that a rendered SVG is made from, written into it as `data-source-hash`: an
 * SVG whose source has moved on is found without a browser. Line ends do not count.
 *
 * @param source the text of the `.mmd` file
 * @returns 16 hexadecimal digits
 */
export function hashSource(
  source: string,
  words: Pick<DiagramWords, 'title' | 'description'>,
): string {
  const parts = [source.replaceAll('\r\n', '\n'), words.title, words.description]
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16)
}
