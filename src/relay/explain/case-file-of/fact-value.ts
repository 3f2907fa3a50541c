import type { Fact } from '../../model/fact.ts'

/** A field of a case file; without the name when the value is only assumed, so that it is assumed again. */
export function given<Name extends string, T, V>(
  name: Name,
  fact: Fact<T>,
  write: (value: T) => V,
): Readonly<Partial<Record<Name, V | 'unknown'>>> {
  // A computed name widens to any string, though it is the one given.
  return (fact.state === 'assumed' ? {} : { [name]: valueOf(fact, write) }) as Readonly<
    Partial<Record<Name, V | 'unknown'>>
  >
}

/** The value of a fact as a case file writes it. */
export function valueOf<T, V>(fact: Fact<T>, write: (value: T) => V): V | 'unknown' {
  return fact.state === 'unknown' ? 'unknown' : write(fact.value)
}
