import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CommandVerb, PropertyBag } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { readParameters } from './command-parameters.ts'

/** The commands of a text, one bag each; the span of a bag is that of its whole command. */
export interface CommandsReading {
  readonly bags: readonly PropertyBag[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads `New-<noun>` and `Set-<noun>` commands: parameters in any order, `-Name value` and `-Name:value`,
 * backtick line ends, several commands in one text. A command begins a line, or stands behind a prompt,
 * `|`, `;` or `=`, so that a mention in a sentence is none.
 *
 * @param noun of the cmdlet, `InboundConnector`
 */
export function readCommands(source: SourceText, noun: string): CommandsReading {
  const bags: PropertyBag[] = []
  const diagnostics: Diagnostic[] = []
  const command = new RegExp(`\\b(New|Set)[-–—]${noun}(?![\\w-])`, 'gi')
  let done = 0
  for (const match of source.clean.matchAll(command)) {
    if (match.index < done || !beginsCommand(source.clean, match.index)) continue
    const verb: CommandVerb = match[1]?.toLowerCase() === 'new' ? 'New' : 'Set'
    const start = match.index + match[0].length
    const { entries, end } = readParameters(source, start, verb, diagnostics)
    bags.push({ entries, span: spanIn(source, match.index, end), verb })
    done = end
  }
  return { bags, diagnostics }
}

function beginsCommand(clean: string, at: number): boolean {
  let before = at - 1
  while (clean[before] === ' ') before -= 1
  return before < 0 || '\n>|;={(&'.includes(clean.charAt(before))
}
