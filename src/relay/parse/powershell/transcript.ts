import type { Region } from './region.ts'
import { toLines, type SourceLine } from './source-lines.ts'

const RULER = /^ *\*{20,}$/
/** A property as Format-List aligns it; banners write `Machine: EX01`. */
const PROPERTY = /^ *\w+ +:/
/** Longer than any banner. */
const MAX_LINES = 30

/**
 * What Start-Transcript writes around a session: lines between two rows of asterisks, and behind them
 * the name of the file. The words are in the language of the machine and are not looked at.
 */
export function findBanners(clean: string): readonly Region[] {
  if (!clean.includes('*'.repeat(20))) return []
  const lines = toLines(clean)
  const banners: Region[] = []
  let opening: number | null = null
  for (const [index, { text }] of lines.entries()) {
    if (!RULER.test(text)) continue
    const inside: readonly SourceLine[] = lines.slice(opening ?? index, index + 1)
    const isClosing = isBanner(inside)
    if (isClosing) banners.push(regionOf(inside, lines.slice(index + 1, index + 2)))
    opening = isClosing ? null : index
  }
  return banners
}

function isBanner(lines: readonly SourceLine[]): boolean {
  const hasOutput = lines.some(({ text }) => text === '' || PROPERTY.test(text))
  return lines.length > 2 && lines.length <= MAX_LINES && !hasOutput
}

function regionOf(lines: readonly SourceLine[], next: readonly SourceLine[]): Region {
  const fileName = next.filter(({ text }) => /\.txt$/i.test(text))
  const all = [...lines, ...fileName]
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ start, text }) => start + text.length)),
  }
}
