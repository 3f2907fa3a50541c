/** `PS C:\>`, `[PS] C:\>`, `PS>`, and `[EX01]: PS C:\>` of a remote session. */
const PROMPT = /^(?:\[[^\]]{1,100}\]: )?(?:\[PS\]|PS)(?: [^>]{0,260})?>/

const VERBS =
  'Get|Set|New|Remove|Enable|Disable|Connect|Disconnect|Import|Install|Export|Select|Where|ForEach|Format|ConvertTo|Out|Write|Start|Stop'
const COMMAND = new RegExp(`^(?:\\(?(?:${VERBS})-[A-Za-z]+(?![\\w.-])|\\$[A-Za-z]|#|\`\`\`)`, 'i')
/** A command behind the prompt of somebody's own making. */
const MARKED_COMMAND = new RegExp(`[>❯➜»λ%$~] {0,3}(?:${VERBS})-[A-Za-z]+(?![\\w.-])`, 'i')

/** Streams that PowerShell mixes with output, in the languages of its windows. */
const MESSAGE =
  /^(?:WARNING|VERBOSE|DEBUG|INFORMATION|WARNUNG|AUSFÜHRLICH|AVERTISSEMENT|ADVERTENCIA|AVVISO|AVISO|WAARSCHUWING|警告) ?[:：]/

/** What tells a spreadsheet the delimiter of the CSV below. */
const CSV_SEPARATOR = /^"?sep=[,;\t]?"?\s*$/i

/** What is left of a line of commands when those have been read. */
const SEPARATORS = /^[;|]+$/

/** Longer lines are no prompts. */
const MAX_PROMPT = 400

/** Whether a line is a warning or the like; the first line of one, where it is wrapped. */
export function isMessageLine(text: string): boolean {
  return MESSAGE.test(text.trimStart())
}

/**
 * Whether a line is a prompt, a command, a comment, a code fence or a warning: something that separates
 * objects and is no part of one.
 */
export function isTypedLine(text: string): boolean {
  const start = text.trimStart().slice(0, MAX_PROMPT)
  return [PROMPT, COMMAND, MESSAGE, CSV_SEPARATOR, SEPARATORS, MARKED_COMMAND].some((pattern) =>
    pattern.test(start),
  )
}
