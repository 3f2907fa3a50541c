import { describeInput } from '../../explain/describe-input.ts'
import { quotePowerShell } from '../../explain/quote.ts'
import { kindOf } from './change-kinds.ts'
import type { FactChange } from './change.ts'
import type { FactCheck } from './kinds/kind-row.ts'

/** A change in words, and how to find out. */
export interface ChangeWords {
  readonly sentence: string
  readonly because: string
  readonly check: FactCheck
}

/** What a change comes to, why it stands where it stands, and how to check the input it changes. */
export function changeWords({ kind, path, about, to }: FactChange): ChangeWords {
  const { sentence, because, check = describeInput(path) } = kindOf(kind)
  const { howTo, command } = check
  return {
    // One pass: a name that holds a placeholder is not filled again.
    sentence: sentence.replaceAll(/\{(?:about|to)\}/g, (mark) => (mark === '{to}' ? to : about)),
    because,
    check: { howTo, command: command?.replace('{about}', () => quotePowerShell(about)) ?? null },
  }
}
