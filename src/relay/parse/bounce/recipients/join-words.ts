import { placeRuns, type PlacedText, type Run } from '../placed-text.ts'

/**
 * A text with one space, line feed or blank line between its words, so that patterns need not allow
 * for the ways in which lines are wrapped and indented.
 */
export function joinWords(source: PlacedText): PlacedText {
  const runs: Run[] = []
  for (const { 0: word, index } of source.text.matchAll(/\s+|\S+/g)) {
    runs.push({ text: word.trim() === '' ? betweenWords(word) : word, at: index })
  }
  return placeRuns(source, runs)
}

function betweenWords(space: string): string {
  const lineFeeds = space.split('\n').length - 1
  return lineFeeds === 0 ? ' ' : '\n'.repeat(Math.min(2, lineFeeds))
}
