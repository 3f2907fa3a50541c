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

/** What is to be chosen, and how a value is told from another one as text. */
interface OpenPoint<T> {
  readonly name: string
  readonly inputs: readonly CasePath[]
  readonly textOf: (value: T, chosen: number) => string
}

/** What open inputs come to in one world. */
export interface Choices {
  /** In the order they were asked for. */
  readonly made: readonly ChoicePoint[]
  /** The value a name has got; undefined when it was not asked for. */
  valueOf(name: string): unknown
  /** The value of a name; one not asked for before gets the option the script names. */
  choose<T>(point: OpenPoint<T>, options: Candidates<T>): T
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
    choose<T>({ name, inputs, textOf }: OpenPoint<T>, options: Candidates<T>): T {
      // A name always carries the same type of value.
      if (values.has(name)) return values.get(name) as T
      const chosen = script[made.length] ?? 0
      const [value = options[0]] = options.slice(chosen, chosen + 1)
      values.set(name, value)
      made.push({ name, inputs, options: options.length, chosen, value: textOf(value, chosen) })
      return value
    },
  }
}
