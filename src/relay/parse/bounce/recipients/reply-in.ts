import type { BounceReply } from '../../../model/bounce.ts'
import { recogniseReply, replyEnd, type FoundReply } from '../../reply/index.ts'
import type { PlacedText } from '../placed-text.ts'
import { joinWords } from './join-words.ts'

/** The words of a reply the register does not know end here. */
const WORDS_END =
  /\n\n|["'’”>]?\s\(in reply to |["'’”>](?:\s|$)|>?\s#SMTP#|\s?##|: retry timeout exceeded|\n(?:<<<|>>>|[A-Z][\w ]{1,30}:\s)|…/

/** Longer words are cut. */
const MOST_WORDS = 500

/**
 * The first reply of a text; one the register knows goes before others. Wrapped lines are joined.
 *
 * @returns null when there is none in its first 64 KiB
 */
export function replyIn(source: PlacedText): BounceReply | null {
  const joined = joinWords(source)
  const reading = recogniseReply(joined.text)
  if (reading.kind === 'none') return null
  const { code, enhancedStatus, serverTags } = reading
  const { start } = reading.span
  const end = endOf(joined.text, reading)
  const text = joined.text.slice(start, end).replaceAll('\n', ' ')
  return { text, span: joined.spanOf(start, end), code, enhancedStatus, serverTags }
}

function endOf(text: string, reading: FoundReply): number {
  const { kind, span, serverTags } = reading
  if (serverTags.length > 0) return replyEnd(text, reading)
  return kind === 'recognised' ? span.end : wordsEnd(text, span.end)
}

function wordsEnd(text: string, from: number): number {
  const words = text.slice(from, from + MOST_WORDS)
  const end = words.search(WORDS_END)
  return from + (end === -1 ? words : words.slice(0, end)).trimEnd().length
}
