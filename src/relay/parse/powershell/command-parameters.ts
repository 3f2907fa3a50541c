import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceSpan } from '../../model/source-span.ts'
import type { CommandVerb, PropertyEntry } from '../property-bag/property-bag.ts'
import { spanIn } from '../property-bag/source-text.ts'
import { beginsComment } from './command-comments.ts'
import { endOfLine, skipBlanks } from './command-cursor.ts'
import { skippedArgument, splatted } from './command-notes.ts'
import type { Command } from './command-statements.ts'
import { readArgument } from './command-values.ts'
import type { ScriptReading } from './command-variables.ts'

/** The parameters of one command. */
export interface Parameters {
  readonly entries: readonly PropertyEntry[]
  /** Offset behind the last of them, or behind the comment that follows it. */
  readonly end: number
  /** Some are in a hash table that the text does not show. */
  readonly isExcerpt: boolean
}

interface Argument {
  readonly entry: PropertyEntry & { readonly span: SourceSpan }
  readonly isNamed: boolean
}

/**
 * Reads the parameters of a command, up to its end: the line's end, `;`, `|` or a comment. `@name` stands for the
 * entries of a hash table.
 *
 * @param diagnostics takes up what cannot be read
 */
export function readParameters(
  script: ScriptReading,
  command: Command,
  diagnostics: Diagnostic[],
): Parameters {
  const { source } = script
  const { after, limit, verb } = command
  const entries: PropertyEntry[] = []
  let isIdentified = false
  let isExcerpt = false
  let end = after
  let at = skipBlanks(source.clean, after)
  while (!endsCommand(source.clean, at, limit)) {
    const { entry, isNamed } =
      readNamed(script, at, limit) ?? readPositional(script, at, limit, verb)
    const table = isNamed ? null : splatOf(entry)
    end = entry.span.end
    if (table !== null) {
      const held = script.tableFor(table, at)
      if (held === null) diagnostics.push(splatted(source, entry.span))
      isExcerpt ||= held === null
      for (const item of held ?? []) entries.push(item)
    } else if (isNamed || !isIdentified) entries.push(entry)
    else diagnostics.push(skippedArgument(source, entry.span))
    isIdentified ||= !isNamed && table === null
    at = skipBlanks(source.clean, end)
  }
  return { entries, end: endOfComment(source.clean, at, limit) ?? end, isExcerpt }
}

function endOfComment(clean: string, at: number, limit: number): number | null {
  return at < limit && beginsComment(clean, at) ? endOfLine(clean, at, limit) : null
}

function endsCommand(clean: string, at: number, limit: number): boolean {
  return at >= limit || '\n;|)}'.includes(clean.charAt(at)) || beginsComment(clean, at)
}

function readNamed(script: ScriptReading, at: number, limit: number): Argument | null {
  const { source } = script
  const match = matchAt(/[-–—―]([A-Za-z]\w*):?/y, source.clean, at)
  if (match === null) return null
  const [head, name = ''] = match
  const valueAt = skipBlanks(source.clean, at + head.length)
  const isLast = endsCommand(source.clean, valueAt, limit)
  if (isLast || matchAt(/[-–—―][A-Za-z]/y, source.clean, valueAt) !== null) {
    const span = spanIn(source, at, at + head.length)
    return { entry: { name, value: { kind: 'empty', span }, span }, isNamed: true }
  }
  const { value, after } = readArgument(script, valueAt, limit)
  return { entry: { name, value, span: spanIn(source, at, after) }, isNamed: true }
}

function matchAt(pattern: RegExp, clean: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(clean)
}

/** The first argument without a name says which object: the new name, or whose properties to set. */
function readPositional(
  script: ScriptReading,
  at: number,
  limit: number,
  verb: CommandVerb,
): Argument {
  const { value, after } = readArgument(script, at, limit)
  const name = verb === 'New' ? 'Name' : 'Identity'
  return { entry: { name, value, span: spanIn(script.source, at, after) }, isNamed: false }
}

/** The name in `@parameters`; null for any other argument. */
function splatOf({ value }: PropertyEntry): string | null {
  return value.kind === 'text' ? (/^@([A-Za-z_]\w*)$/.exec(value.text)?.[1] ?? null) : null
}
