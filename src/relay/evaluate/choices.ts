import type { CasePath } from '../model/case-path.ts'
import type { Candidates } from '../match/question.ts'

/** A value an open input got in this world, or an answer a relation of such inputs got. */
export interface ChoicePoint {
  /** The input's path, or the name of the relation. */
  readonly name: string
  /** The inputs whose values settle it. */
  readonly inputs: readonly CasePath[]
  readonly options: number
  readonly chosen: number
  /** The same text for the same value in every world. */
  readonly value: string
}

/** What is to be chosen. */
type OpenPoint = Pick<ChoicePoint, 'name' | 'inputs'>

/** What open inputs come to in one world. */
export interface Choices {
  /** In the order they were asked for. */
  readonly made: readonly ChoicePoint[]
  /** The value a name has got; undefined when it was not asked for. */
  valueOf(name: string): unknown
  /** The value of a name; one not asked for before gets the option the script names. */
  choose<T>(point: OpenPoint, options: Candidates<T>): T
}

/**
 * Choices along a script.
 *
 * @param script - for each choice in turn which option it takes; the first one beyond its end
 */
export function followScript(script: readonly number[]): Choices {
  const made: ChoicePoint[] = []
  const values = new Map<string, unknown>()
  return {
    made,
    valueOf: (name) => values.get(name),
    choose<T>(point: OpenPoint, options: Candidates<T>): T {
      // A name always carries the same type of value.
      if (values.has(point.name)) return values.get(point.name) as T
      const chosen = script[made.length] ?? 0
      // A script only names options there are.
      const value = options.reduce((picked, option, index) => (index === chosen ? option : picked))
      values.set(point.name, value)
      made.push({ ...point, options: options.length, chosen, value: textOf(value, chosen) })
      return value
    },
  }
}

/** Answers may come from lists of different lengths; candidates are the same list in every world. */
function textOf(value: unknown, chosen: number): string {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : String(chosen)
}
