import type { Bounce, BounceForm } from '../../model/bounce.ts'
import type { CasePath } from '../../model/case-path.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import { hasPrivateKey } from '../private-key.ts'
import { messageStartIn } from './bounce-form.ts'
import { MAX_BOUNCE_LENGTH } from './limits.ts'
import { htmlText, isHtml } from './mime/html-text.ts'
import { mimeParts } from './mime/mime-parts.ts'
import { placePaste, slicePlaced, type PlacedText } from './placed-text.ts'
import { nestingTooDeep, noBounce, privateKeyRefused, textTooLong } from './paste-problems.ts'
import { readBounce } from './read-bounce.ts'
import type { ReportParts } from './report-parts.ts'
import { singleSpaced } from './single-spaced.ts'
import { textParts } from './text-parts.ts'

/**
 * Reads a non-delivery report, however it was pasted: a raw message with its MIME parts, also one
 * that has the report attached; the text a mail program shows of one; a reply in a line of a log or a
 * sentence. Asynchronous because MIME parts are decoded by postal-mime. Never throws or rejects.
 *
 * @param path of the value, for the diagnostics
 * @returns `failed` for a text without a sign of a report or a reply, for more than 5 MiB, and where
 * a private key is in it, encoded or not; all else that is missing makes it `partial`
 */
export async function parseBounce(text: string, path: CasePath): Promise<Parsed<Bounce>> {
  if (text.length > MAX_BOUNCE_LENGTH) return failed(textTooLong(text.length, path))
  if (hasPrivateKey(text)) return failed(privateKeyRefused(path))
  const paste = singleSpaced(placePaste(text))
  const start = messageStartIn(paste.text)
  const message = start === null ? null : await mimeParts(slicePlaced(paste, start))
  if (message?.texts.some(hasPrivateKey) === true) return failed(privateKeyRefused(path))
  const notes = message?.isCut === true ? [nestingTooDeep(path)] : []
  return (
    conclude(message?.parts ?? null, 'mime', path, notes) ??
    conclude(textParts(readable(paste)), 'text', path, notes) ??
    failed(noBounce(text, path), ...notes)
  )
}

/** What is read of a paste that is no raw message. */
function readable(paste: PlacedText): PlacedText {
  return isHtml(paste.text) ? htmlText(paste) : paste
}

function conclude(
  parts: ReportParts | null,
  form: Exclude<BounceForm, 'reply-line'>,
  path: CasePath,
  notes: readonly Diagnostic[],
): Parsed<Bounce> | null {
  const reading = parts === null ? null : readBounce(parts, form, path)
  return reading === null ? null : parsed(reading.bounce, [...reading.diagnostics, ...notes])
}
