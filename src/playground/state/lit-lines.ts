import { storyOf, type SourceSpan } from '../../relay/index.ts'
import { fieldOfPath, type FieldName } from './field-names.ts'
import type { JudgedMessage } from './judge.ts'
import { toldFacts } from './told-parts.ts'

/** A piece of a field's text that the reader's attention is led to. */
export interface PointedAt {
  readonly field: FieldName
  readonly span: SourceSpan
}

/**
 * The lines of a field's text to light up, counted from 1: what the reader points at, else what
 * the deciding step of the selected message rests on.
 */
export function litLines(
  field: FieldName,
  text: string,
  pointedAt: PointedAt | null,
  selected: JudgedMessage,
): ReadonlySet<number> {
  const places = pointedAt === null ? decidingPlaces(selected) : [pointedAt]
  const spans = places.filter((place) => place.field === field).map((place) => place.span)
  return new Set(spans.flatMap((span) => linesOf(span, text)))
}

/** Where the deciding step's facts stand, or those of the last step before it that has any in a text. */
function decidingPlaces({ result }: JudgedMessage): readonly PointedAt[] {
  const { steps, pivot } = storyOf(result)
  // The story begins with the deciding step; what led to it stands before it in the trace.
  const told = result.trace.filter((step) => steps.includes(step))
  const upToPivot = told.slice(0, told.findIndex((step) => step.rule === pivot) + 1)
  const places = upToPivot.map((step) => toldFacts(step).flatMap(placeOf))
  return places.findLast((found) => found.length > 0) ?? []
}

function placeOf({ path, span }: ReturnType<typeof toldFacts>[number]): readonly PointedAt[] {
  const field = fieldOfPath(path)
  return field === null || span === undefined ? [] : [{ field, span }]
}

function linesOf({ start, end, line }: SourceSpan, text: string): readonly number[] {
  const breaks = text.slice(start, end).trimEnd().split('\n').length
  return Array.from({ length: breaks }, (_, index) => line + index)
}
