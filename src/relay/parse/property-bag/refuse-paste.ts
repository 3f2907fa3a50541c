import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { hasPrivateKey } from '../private-key.ts'
import { diagnose } from './diagnose.ts'
import { MAX_TEXT_LENGTH } from './source-text.ts'

/** Why a pasted text is not read at all: it is too long, or holds a private key. Null for any other. */
export function refusePaste(text: string, path: CasePath): Diagnostic | null {
  if (text.length > MAX_TEXT_LENGTH) return tooLong(text.length, path)
  return hasPrivateKey(text) ? withKey(path) : null
}

function tooLong(length: number, path: CasePath): Diagnostic {
  return diagnose({
    id: 'text-too-long',
    level: 'error',
    path,
    found: `${String(length)} characters`,
    expected: `at most ${String(MAX_TEXT_LENGTH)}`,
    advice: 'Nothing of it was read. Paste only the objects this case is about.',
  })
}

function withKey(path: CasePath): Diagnostic {
  return diagnose({
    id: 'private-key-refused',
    level: 'error',
    path,
    found: 'a private key',
    expected: 'connector or domain settings',
    advice: 'Nothing of the text was read. Remove the key from it.',
  })
}
