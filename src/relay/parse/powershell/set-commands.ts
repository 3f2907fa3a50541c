import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose } from '../property-bag/diagnose.ts'
import { findProperty, type PropertyBag } from '../property-bag/property-bag.ts'

/** Objects after all `Set-` commands have been carried out. */
export interface SetCommandsResult {
  readonly bags: readonly PropertyBag[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Carries out the `Set-` commands of a text: one that names an earlier object of the text changes it,
 * any other stands for an object of its own.
 *
 * @param names properties that identify an object, such as `Name` and `Guid`
 */
export function applySetCommands(
  bags: readonly PropertyBag[],
  names: readonly string[],
): SetCommandsResult {
  const results: PropertyBag[] = []
  const indexes = new Map<string, number>()
  const diagnostics: Diagnostic[] = []
  for (const bag of bags) {
    const target = targetOf(bag)
    const index = target === null ? undefined : indexes.get(target)
    const earlier = index === undefined ? undefined : results[index]
    if (bag.verb === 'Set' && target === null) diagnostics.push(withoutIdentity(bag))
    if (index === undefined || earlier === undefined) results.push(bag)
    else results[index] = changed(earlier, bag)
    for (const key of keysOf(bag, names)) indexes.set(key, index ?? results.length - 1)
  }
  return { bags: results, diagnostics }
}

/** Null for anything but a Set command that says whose properties it sets. */
function targetOf(bag: PropertyBag): string | null {
  return bag.verb === 'Set' ? keyOf(bag, 'Identity') : null
}

function keysOf(bag: PropertyBag, names: readonly string[]): readonly string[] {
  return [...names, 'Identity'].flatMap((name) => keyOf(bag, name) ?? [])
}

function keyOf(bag: PropertyBag, name: string): string | null {
  const value = findProperty(bag, name)?.value
  return value?.kind === 'text' ? value.text.toLowerCase() : null
}

/** A repeated parameter of the command itself stays, so that it is reported. */
function changed(earlier: PropertyBag, change: PropertyBag): PropertyBag {
  const set = change.entries.filter(({ name }) => name.toLowerCase() !== 'identity')
  const names = new Set(set.map(({ name }) => name.toLowerCase()))
  const kept = earlier.entries.filter(({ name }) => !names.has(name.toLowerCase()))
  return { ...earlier, entries: [...kept, ...set] }
}

function withoutIdentity(bag: PropertyBag): Diagnostic {
  return diagnose({
    id: 'set-without-identity',
    level: 'warning',
    span: bag.span,
    found: 'a Set command that does not say what it changes',
    expected: '-Identity with a name',
    advice: 'It was read as an object of its own. Add -Identity.',
  })
}
