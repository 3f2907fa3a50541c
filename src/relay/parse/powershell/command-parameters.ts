import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote } from '../property-bag/diagnose.ts'
import type { CommandVerb, PropertyEntry } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { skipBlanks } from './command-cursor.ts'
import { readArgument } from './command-values.ts'

/** The parameters of one command, and the offset behind the last. */
export interface Parameters {
  readonly entries: readonly PropertyEntry[]
  readonly end: number
}

/**
 * Reads the parameters that begin at `start`, up to the end of the command: the line's end, `;` or `|`.
 *
 * @param diagnostics takes up what cannot be read
 */
export function readParameters(
  source: SourceText,
  start: number,
  verb: CommandVerb,
  diagnostics: Diagnostic[],
): Parameters {
  const entries: PropertyEntry[] = []
  let isIdentified = false
  let end = start
  for (let at = skipBlanks(source.clean, start); !endsCommand(source.clean, at);) {
    const entry = readNamed(source, at) ?? readPositional(source, at, verb)
    end = entry.span.end
    if (isSplat(entry)) diagnostics.push(splatted(source, at, end))
    else if (entry.isNamed || !isIdentified) entries.push(entry)
    else diagnostics.push(skippedArgument(source, at, end))
    isIdentified ||= !entry.isNamed && !isSplat(entry)
    at = skipBlanks(source.clean, end)
  }
  return { entries, end }
}

function endsCommand(clean: string, at: number): boolean {
  return at >= clean.length || '\n;|)}'.includes(clean.charAt(at))
}

type Argument = PropertyEntry & {
  readonly isNamed: boolean
  readonly span: NonNullable<PropertyEntry['span']>
}

function readNamed(source: SourceText, at: number): Argument | null {
  const match = matchAt(/[-–—―]([A-Za-z]\w*):?/y, source.clean, at)
  if (match === null) return null
  const [head, name = ''] = match
  const valueAt = skipBlanks(source.clean, at + head.length)
  const isLast = endsCommand(source.clean, valueAt)
  if (isLast || matchAt(/[-–—―][A-Za-z]/y, source.clean, valueAt) !== null) {
    const span = spanIn(source, at, at + head.length)
    return { name, value: { kind: 'empty', span }, span, isNamed: true }
  }
  const { value, after } = readArgument(source, valueAt, source.clean.length)
  return { name, value, span: spanIn(source, at, after), isNamed: true }
}

function matchAt(pattern: RegExp, clean: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(clean)
}

/** The first argument without a name says which connector: the new name, or whose properties to set. */
function readPositional(source: SourceText, at: number, verb: CommandVerb): Argument {
  const { value, after } = readArgument(source, at, source.clean.length)
  const name = verb === 'New' ? 'Name' : 'Identity'
  return { name, value, span: spanIn(source, at, after), isNamed: false }
}

/** `@parameters`: a hash table written elsewhere. */
function isSplat({ isNamed, value }: Argument): boolean {
  return !isNamed && value.kind === 'text' && /^@[A-Za-z_]\w*$/.test(value.text)
}

function splatted(source: SourceText, start: number, end: number): Diagnostic {
  return diagnose({
    id: 'parameters-splatted',
    level: 'error',
    span: spanIn(source, start, end),
    found: quote(source.clean.slice(start, end)),
    expected: 'the parameters themselves',
    advice: 'What the hash table holds was not read. Write each as -Name value in the command.',
  })
}

function skippedArgument(source: SourceText, start: number, end: number): Diagnostic {
  return diagnose({
    id: 'argument-skipped',
    level: 'warning',
    span: spanIn(source, start, end),
    found: quote(source.clean.slice(start, end)),
    expected: 'a parameter, such as -Name',
    advice: 'It was not read. Check the quotes and commas before it.',
  })
}
