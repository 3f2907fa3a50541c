/** A name that can stand in a text, and what is known about it. */
export interface KnownName {
  readonly name: string
  /** One or two sentences for somebody who sees the name for the first time. */
  readonly help: string
  /** The values it takes, where they are few. */
  readonly values?: readonly string[]
  /** It takes several values at once. */
  readonly isList?: true
  /** The names that can stand below it. */
  readonly below?: readonly KnownName[]
}

type Known = Omit<KnownName, 'name'>

/** The fields of an object in a case file: all those that the model has, and no others. */
export type KnownFields<T> = Readonly<Record<keyof T & string, Known>>

/** The properties of an object as cmdlets print them: all those that the model takes from it. */
export type KnownProperties<T> = Readonly<
  Record<Capitalize<Exclude<keyof T & string, 'path'>>, Known>
>

/** What stands in a list of the model, once it is known. */
export type EntryOf<List> =
  Extract<List, { readonly state: 'known' }> extends {
    readonly value: readonly (infer Entry)[]
  }
    ? Entry
    : never

/** Fields or properties as a list, in their order. */
export function named(known: Readonly<Record<string, Known>>): readonly KnownName[] {
  return Object.entries(known).map(([name, about]) => ({ name, ...about }))
}

export const YES_NO = ['True', 'False'] as const

/** The entry for a name, in any spelling. */
export function findKnown(names: readonly KnownName[], name: string): KnownName | undefined {
  const wanted = name.toLowerCase()
  return names.find((one) => one.name.toLowerCase() === wanted)
}
