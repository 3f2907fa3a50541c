import type { ContentKind } from './editor-content.ts'
import { jsonPlace } from './json-place.ts'
import { CASE_NAMES } from './known/case-names.ts'
import { CONNECTOR_NAMES } from './known/connector-names.ts'
import { DOMAIN_NAMES } from './known/domain-names.ts'
import { findKnown, type KnownName } from './known/known-name.ts'
import { languageOf } from './languages/language-of.ts'
import { commandPlace, listPlace } from './list-place.ts'
import type { TextPlace } from './text-place.ts'
import { yamlPlace } from './yaml-place.ts'

/** How names and values are written at a place. */
export type Notation = 'list' | 'command' | 'json' | 'yaml'

/** A place, how things are written there, and the names that can stand there. */
export interface NamesAt {
  readonly place: TextPlace
  readonly notation: Notation
  readonly names: readonly KnownName[]
}

/** What can stand at an offset of a text; null where nothing is known. */
export function namesAt(kind: ContentKind, text: string, offset: number): NamesAt | null {
  if (kind === 'certificate') return null
  const found = findPlace(kind, text, offset)
  if (found === null) return null
  const names = namesBelow(kind, found.place.path)
  return names.length === 0 ? null : { ...found, names }
}

function findPlace(kind: ContentKind, text: string, offset: number): Omit<NamesAt, 'names'> | null {
  const { id } = languageOf(kind, text)
  if (id === 'relay-json') return withNotation('json', jsonPlace(text, offset))
  if (id === 'relay-yaml') return withNotation('yaml', yamlPlace(text, offset))
  // A list of domains is no list of properties.
  const isPlainList = kind === 'domains' && !/^[ \t]*\w+[ \t]*:/m.test(text)
  return (
    withNotation('command', commandPlace(text, offset)) ??
    (isPlainList ? null : withNotation('list', listPlace(text, offset)))
  )
}

function withNotation(notation: Notation, place: TextPlace | null): Omit<NamesAt, 'names'> | null {
  return place === null ? null : { notation, place }
}

function namesBelow(kind: ContentKind, path: readonly string[]): readonly KnownName[] {
  if (kind === 'case') {
    return path.reduce<readonly KnownName[]>(
      (names, name) => findKnown(names, name)?.below ?? [],
      CASE_NAMES,
    )
  }
  return kind === 'domains' ? DOMAIN_NAMES : CONNECTOR_NAMES
}
