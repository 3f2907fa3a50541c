import type { EditorContent } from './editor-content.ts'
import { findKnown } from './known/known-name.ts'
import { namesAt } from './names-at.ts'
import { whatIsMadeOf } from './what-is-made-of.ts'
import { wordAt } from './word-at.ts'

/** What there is to say about a word of the text. */
export interface Explanation {
  readonly start: number
  readonly end: number
  readonly texts: readonly string[]
}

/** What the evaluator makes of the word at an offset, and what its name means; null for neither. */
export function explanationAt(
  { kind, text, judged }: Pick<EditorContent, 'kind' | 'text' | 'judged'>,
  offset: number,
): Explanation | null {
  const word = wordAt(text, offset)
  if (word === null) return null
  const texts = [
    judged === undefined ? null : whatIsMadeOf(text, offset, judged),
    helpFor(kind, text, word.start, word.end),
  ].filter((one) => one !== null)
  return texts.length === 0 ? null : { ...word, texts }
}

function helpFor(
  kind: EditorContent['kind'],
  text: string,
  start: number,
  end: number,
): string | null {
  const found = namesAt(kind, text, end)
  if (found === null) return null
  const known = findKnown(
    found.names,
    found.place.property ?? text.slice(start, end).replace(/^-/, ''),
  )
  return known === undefined ? null : `${known.name}: ${known.help}`
}

/** Plain text as Markdown that shows as that text. */
export function asMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!<>|~&:@/]/g, '\\$&')
}
