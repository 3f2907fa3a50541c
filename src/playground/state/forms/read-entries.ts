import type { EditedProperty } from '../../../relay/edit/index.ts'

/** The entries in what was typed for a property: one for a text, any number for a list. */
export function readEntries({ kind, name }: EditedProperty, typed: string): readonly string[] {
  if (kind === 'list') return typed.split(/[\s,]+/).filter((part) => part !== '')
  // No domain name holds any of these, and in a list of names they would part it.
  const text = name === 'DomainName' ? typed.replace(/[\s,;"'<>()#]+/g, '') : typed.trim()
  return text === '' ? [] : [text]
}
