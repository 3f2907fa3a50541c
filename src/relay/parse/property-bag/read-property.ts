import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { unknown, type Fact } from '../../model/fact.ts'
import { diagnose, quote, type Problem } from './diagnose.ts'
import type { PropertyBag, PropertyEntry } from './property-bag.ts'
import type { BagReading, PropertyReader } from './property-reader.ts'
import { codeProblem, printingProblem } from './value-problems.ts'

/**
 * Opens a bag for reading; a property that is there twice counts as written last.
 *
 * @param cmdlet that prints such objects: messages say to run it
 */
export function openBag(
  bag: PropertyBag,
  path: CasePath,
  diagnostics: Diagnostic[],
  cmdlet = 'the cmdlet',
): BagReading {
  const entries = new Map<string, PropertyEntry>()
  for (const entry of bag.entries) {
    const key = entry.name.toLowerCase()
    if (entries.has(key)) diagnostics.push(repeated(entry, path))
    entries.set(key, entry)
  }
  return { path, entries, isExcerpt: bag.isExcerpt === true, cmdlet, diagnostics }
}

/**
 * Reads one property. It is unknown when it says `unknown`, holds code or was not printed whole, and
 * when a view that shows some properties only leaves it out.
 */
export function readProperty<T>(
  reading: BagReading,
  name: string,
  reader: PropertyReader<T>,
): Fact<T> {
  const path = `${reading.path}.${name}`
  const entry = reading.entries.get(name.toLowerCase())
  if (entry === undefined) return reading.isExcerpt ? unknown(path) : reader.leftOut(path)
  const { value } = entry
  const note = (problem: Omit<Problem, 'property'>) => {
    reading.diagnostics.push(diagnose({ path, span: value.span, ...problem, property: name }))
  }
  if (value.kind === 'expression') {
    note(codeProblem(value.text))
    return unknown(path)
  }
  if (value.kind === 'text' && value.text === 'unknown') return unknown(path)
  const problem = printingProblem(value, reading)
  if (problem === null) return reader.read(value, { name, path, entry, note })
  note(problem)
  return unknown(path)
}

function repeated(entry: PropertyEntry, path: CasePath): Diagnostic {
  return diagnose({
    id: 'property-repeated',
    level: 'warning',
    path: `${path}.${entry.name}`,
    span: entry.span,
    found: `${quote(entry.name)} a second time`,
    expected: 'each property once',
    advice: 'The last one counts. Remove the others.',
  })
}
