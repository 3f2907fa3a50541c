import type { PropertyObject } from '../model/case-file.ts'
import { formatListText } from './format-list-text.ts'

/**
 * Connectors of a case file as `Get-InboundConnector | Format-List` would print them, for a text area.
 * Read again, the text gives the same connectors; properties left out stay out.
 *
 * @returns an empty text for an empty list
 */
export function printInboundConnectors(objects: readonly PropertyObject[]): string {
  return objects.map((object) => formatListText(withNameFirst(object))).join('\n\n')
}

/** Each object begins with its name, also an empty one, so that it is clear where it begins. */
function withNameFirst(object: PropertyObject): PropertyObject {
  const hasName = Object.keys(object).some((name) => name.toLowerCase() === 'name')
  return hasName ? object : { Name: null, ...object }
}
