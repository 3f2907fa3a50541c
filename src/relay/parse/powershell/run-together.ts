import { partOf, type SourceLine } from './source-lines.ts'

const PROPERTY_INSIDE = / ([A-Z]\w{1,80}) +:(?= |$)/gi

/**
 * Parts lines in which several properties stand: web pages and mail programs that reflow text run the
 * lines of a list together.
 *
 * @param isProperty whether objects like these have a property of that name
 */
export function partRunTogether(
  lines: readonly SourceLine[],
  isProperty: (name: string) => boolean,
): readonly SourceLine[] {
  return lines.flatMap((line) => partLine(line, isProperty))
}

function partLine(line: SourceLine, isProperty: (name: string) => boolean): readonly SourceLine[] {
  const { text } = line
  const starts = Array.from(text.matchAll(PROPERTY_INSIDE))
    .filter(({ 1: name = '', index }) => isProperty(name) && text.slice(0, index).trim() !== '')
    .map(({ index }) => index + 1)
  return [0, ...starts].map((start, index) => partOf(line, start, starts[index] ?? text.length))
}
