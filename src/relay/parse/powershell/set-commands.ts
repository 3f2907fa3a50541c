import type { Diagnostic } from '../../model/diagnostic.ts'
import { elementAt } from '../property-bag/element-at.ts'
import { findProperty, withProperties, type PropertyBag } from '../property-bag/property-bag.ts'
import { noSuchCommand, printedTwice, removed, withoutIdentity } from './set-command-notes.ts'

/** Objects after all commands of a text have been carried out. */
export interface SetCommandsResult {
  readonly bags: readonly PropertyBag[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Objects on their way: one that was removed leaves a gap, so that places stay. */
interface Objects {
  readonly bags: (PropertyBag | null)[]
  readonly places: Map<string, number>
  readonly names: readonly string[]
  readonly diagnostics: Diagnostic[]
}

/**
 * Carries out the commands of a text in order: `Set-` changes the object of the text that it names, and
 * stands for an object of its own where it names none; `Remove-` takes one away. An object printed again,
 * with the same `Guid`, takes the place of its earlier print, and one that a command printed takes the place
 * of the command; a row of a table adds nothing to what is known of an object.
 *
 * @param names properties that identify an object, such as `Name` and `Guid`
 */
export function applySetCommands(
  bags: readonly PropertyBag[],
  names: readonly string[],
): SetCommandsResult {
  const objects: Objects = { bags: [], places: new Map(), names, diagnostics: [] }
  for (const bag of bags) carryOut(objects, bag)
  const { diagnostics } = objects
  return { bags: objects.bags.filter((bag) => bag !== null), diagnostics }
}

function carryOut(objects: Objects, bag: PropertyBag): void {
  switch (bag.verb) {
    case undefined:
      print(objects, bag)
      return
    case 'New':
      putAt(objects, bag, bag, objects.bags.length)
      return
    case 'Set':
      set(objects, bag)
      return
    case 'Remove':
      remove(objects, bag)
      return
    case 'Enable':
    case 'Disable':
      objects.diagnostics.push(noSuchCommand(bag, bag.verb))
  }
}

function print(objects: Objects, bag: PropertyBag): void {
  const named = placeOf(objects, bag, 'Name')
  const isCommand = named !== undefined && objects.bags[named]?.verb !== undefined
  if (bag.isExcerpt === true && named !== undefined) return
  const again = placeOf(objects, bag, 'Guid')
  if (again !== undefined) objects.diagnostics.push(printedTwice(bag))
  putAt(objects, bag, bag, again ?? (isCommand ? named : objects.bags.length))
}

function set(objects: Objects, bag: PropertyBag): void {
  const index = placeOf(objects, bag, 'Identity')
  const earlier = index === undefined ? null : elementAt(objects.bags, index)
  if (keyOf(bag, 'Identity') === null) objects.diagnostics.push(withoutIdentity(bag))
  if (index === undefined || earlier === null) putAt(objects, bag, bag, objects.bags.length)
  else putAt(objects, withProperties(earlier, bag), bag, index)
}

function remove(objects: Objects, bag: PropertyBag): void {
  const index = placeOf(objects, bag, 'Identity')
  objects.diagnostics.push(removed(bag, index !== undefined))
  if (index !== undefined) objects.bags[index] = null
}

function putAt(objects: Objects, bag: PropertyBag, named: PropertyBag, index: number): void {
  objects.bags[index] = bag
  for (const name of [...objects.names, 'Identity']) {
    const key = keyOf(named, name)
    if (key !== null) objects.places.set(key, index)
  }
}

function placeOf(objects: Objects, bag: PropertyBag, name: string): number | undefined {
  const key = keyOf(bag, name)
  return key === null ? undefined : objects.places.get(key)
}

function keyOf(bag: PropertyBag, name: string): string | null {
  const value = findProperty(bag, name)?.value
  return value?.kind === 'text' ? value.text.toLowerCase() : null
}
