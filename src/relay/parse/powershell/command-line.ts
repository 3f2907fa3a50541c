import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CommandVerb, PastedBag } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { readParameters } from './command-parameters.ts'
import { withoutBlockComments } from './command-comments.ts'
import { findStatements } from './command-statements.ts'
import { readVariables } from './command-variables.ts'
import type { FormReading } from './text-forms.ts'

/**
 * Reads commands such as `New-<noun>` and `Set-<noun>`: parameters in any order, `-Name value` and
 * `-Name:value`, hash tables for parameters, variables that hold plain values, backtick line ends, comments,
 * several commands in one text. One bag each, whose span is that of its whole command; the regions hold the
 * assignments they draw on, too.
 *
 * @param clean the source's clean text, in which parts already read may be blank
 * @param noun of the cmdlet, `InboundConnector`
 */
export function readCommands(
  source: SourceText,
  clean: string,
  noun: string,
  verbs: readonly CommandVerb[],
): FormReading {
  const text = withoutBlockComments(clean)
  const statements = findStatements(text, noun, verbs)
  const commands = statements.filter((statement) => statement.kind === 'command')
  if (commands.length === 0) return { bags: [], regions: [], diagnostics: [] }
  const assignments = statements.filter((statement) => statement.kind === 'assignment')
  const code = { ...source, clean: withoutBlockComments(source.clean) }
  const script = readVariables(code, text, assignments)
  const bags: PastedBag[] = []
  const diagnostics: Diagnostic[] = []
  for (const command of commands) {
    const { entries, end, isExcerpt } = readParameters(script, command, diagnostics)
    const span = spanIn(source, command.start, end)
    bags.push({ entries, span, verb: command.verb, ...(isExcerpt && { isExcerpt }) })
  }
  const regions = [...script.regions, ...bags.map(({ span }) => span)]
  return { bags, regions, diagnostics }
}
