import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote } from '../property-bag/index.ts'
import { MAX_BOUNCE_LENGTH, MAX_NESTING, MAX_PARTS } from './limits.ts'

/** More of a paste is not needed to show what it is. */
const SHOWN = 200

export function textTooLong(length: number, path: CasePath): Diagnostic {
  return diagnose({
    id: 'bounce-too-long',
    level: 'error',
    path,
    found: `${String(length)} characters`,
    expected: `at most ${String(MAX_BOUNCE_LENGTH)}`,
    advice: 'Nothing of it was read. Paste the report without its attachments.',
  })
}

export function privateKeyRefused(path: CasePath): Diagnostic {
  return diagnose({
    id: 'private-key-refused',
    level: 'error',
    path,
    found: 'a private key',
    expected: 'a non-delivery report',
    advice: 'Nothing of the text was read. Remove the key from it.',
  })
}

export function noBounce(text: string, path: CasePath): Diagnostic {
  return diagnose({
    id: 'bounce-not-recognised',
    level: 'error',
    path,
    found: text.trim() === '' ? 'nothing' : quote(text.slice(0, SHOWN)),
    expected: 'a non-delivery report, or a reply with its numbers such as 550 5.7.64',
    advice: 'Copy the whole report from the mail program, or paste the content of its .eml file.',
  })
}

export function nestingTooDeep(path: CasePath): Diagnostic {
  return diagnose({
    id: 'bounce-too-nested',
    level: 'error',
    path,
    found: 'messages or parts deeper in one another, or more of them, than is read',
    expected: `at most ${String(MAX_NESTING)} levels and ${String(MAX_PARTS)} parts`,
    advice: 'The rest was left out. Paste the innermost report alone.',
  })
}
