import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote } from '../property-bag/diagnose.ts'
import { firstText, type CommandVerb, type PropertyBag } from '../property-bag/property-bag.ts'

/** A Set command that does not say whose properties it sets. */
export function withoutIdentity({ span }: PropertyBag): Diagnostic {
  return diagnose({
    id: 'set-without-identity',
    level: 'warning',
    span,
    found: 'a Set command that does not say what it changes',
    expected: '-Identity with a name',
    advice: 'It was read as an object of its own. Add -Identity.',
  })
}

/** A Remove command; it leaves nothing behind. */
export function removed(bag: PropertyBag, isKnown: boolean): Diagnostic {
  const name = firstText(bag, ['Identity'])?.text ?? ''
  return diagnose({
    id: 'object-removed',
    level: 'warning',
    span: bag.span,
    found: `a Remove command for ${quote(name)}`,
    expected: 'objects that are there',
    advice: isKnown
      ? 'That object was left out. Take the command away to keep it.'
      : 'No object of the text has that name; the command was passed over.',
  })
}

/** `Enable-` and `Disable-`, which these objects do not have. */
export function noSuchCommand({ span }: PropertyBag, verb: CommandVerb): Diagnostic {
  return diagnose({
    id: 'command-unknown',
    level: 'error',
    span,
    found: `a command that begins with ${verb}-`,
    expected: 'a Set command with -Enabled',
    advice: 'There is no such cmdlet for these objects; it was left out.',
  })
}

/** An object that was printed before. */
export function printedTwice({ span }: PropertyBag): Diagnostic {
  return diagnose({
    id: 'object-printed-twice',
    level: 'warning',
    span,
    found: 'an object with the Guid of an earlier one',
    expected: 'each object once',
    advice: 'The last print counts. Remove the others.',
  })
}
