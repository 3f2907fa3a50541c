import type { CommandVerb } from '../property-bag/property-bag.ts'

/** A command, up to where the next statement begins at the latest. */
export interface Command {
  readonly kind: 'command'
  readonly verb: CommandVerb
  readonly start: number
  /** Offset behind the name of the cmdlet. */
  readonly after: number
  readonly limit: number
}

/** `$name = …` or `$name.member = …`, up to where the next statement begins at the latest. */
export interface Assignment {
  readonly kind: 'assignment'
  /** Of the variable, in lower case. */
  readonly name: string
  /** The entry of a hash table that is set; null for the variable itself. */
  readonly member: string | null
  readonly isAddition: boolean
  readonly start: number
  /** Offset behind the equals sign. */
  readonly after: number
  readonly limit: number
}

/** A statement of PowerShell that matters here. */
export type Statement = Command | Assignment

type Found = Omit<Command, 'limit'> | Omit<Assignment, 'limit'>

const ASSIGNMENT =
  /(?:^|[;>{]) *(?:\[[\w.[\]]{1,60}\] *)?\$(\w{1,60})(?:\.(\w{1,60})|\[['"](\w{1,60})['"]\])? *(\+?=)(?!=)/gm

/**
 * Finds the commands and assignments of a text, in order. A command begins a line, or stands behind a
 * prompt, `|`, `;` or `=`, so that a mention in a sentence is none.
 *
 * @param noun of the cmdlet, `InboundConnector`
 */
export function findStatements(
  clean: string,
  noun: string,
  verbs: readonly CommandVerb[],
): readonly Statement[] {
  const found = [...findCommands(clean, noun, verbs), ...findAssignments(clean)]
  const ordered = found.sort((a, b) => a.start - b.start)
  return ordered.map((item, index) => ({
    ...item,
    limit: ordered[index + 1]?.start ?? clean.length,
  }))
}

function findCommands(
  clean: string,
  noun: string,
  verbs: readonly CommandVerb[],
): readonly Found[] {
  return verbs.flatMap((verb) => {
    const command = new RegExp(`\\b${verb}[-–—]${noun}(?![\\w-])`, 'gi')
    return Array.from(clean.matchAll(command), ({ 0: head, index: start }) => ({
      kind: 'command' as const,
      verb,
      start,
      after: start + head.length,
    })).filter(({ start }) => beginsCommand(clean, start))
  })
}

function beginsCommand(clean: string, at: number): boolean {
  let before = at - 1
  while (clean[before] === ' ') before -= 1
  return before < 0 || '\n>|;={(&'.includes(clean.charAt(before))
}

function findAssignments(clean: string): readonly Found[] {
  return Array.from(clean.matchAll(ASSIGNMENT), (match) => {
    const [head, name = '', property, key, sign] = match
    return {
      kind: 'assignment' as const,
      name: name.toLowerCase(),
      member: property ?? key ?? null,
      isAddition: sign === '+=',
      start: match.index + head.search(/[[$]/),
      after: match.index + head.length,
    }
  })
}
