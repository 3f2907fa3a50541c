import type { TraceFact, TraceStep } from '../../relay/index.ts'
import { fieldOfPath } from './field-names.ts'

/** The line of a field's text at which the reader is. */
export interface StandsAt {
  readonly field: string
  /** Where the line begins and ends, as offsets into the text. */
  readonly start: number
  readonly end: number
}

/** The line around an offset into a field's text. */
export function standsAt(field: string, text: string, offset: number): StandsAt {
  const end = text.indexOf('\n', offset)
  const start = text.slice(0, offset).lastIndexOf('\n') + 1
  return { field, start, end: end === -1 ? text.length : end }
}

/** The facts of a trace that rest on a line, by their keys. As one text, so that it is seen when none changed. */
export function factsAt(trace: readonly TraceStep[], at: StandsAt | null): string {
  if (at === null) return ''
  return trace
    .flatMap(({ facts, parts }) => [
      ...facts.filter((fact) => standsOn(fact, at)).map(factKey),
      factsAt(parts, at),
    ])
    .join('')
}

/** Names a fact among all of a trace. */
export function factKey({ path, name }: TraceFact): string {
  return `${path} ${name};`
}

function standsOn({ path, span }: TraceFact, { field, start, end }: StandsAt): boolean {
  if (fieldOfPath(path) !== field) return false
  // The address is all of its field, and no span says so.
  if (span === undefined) return field === 'connectingIp'
  return span.start <= end && span.end >= start
}
