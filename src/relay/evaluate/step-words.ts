import type { StepStatus } from '../model/trace.ts'
import type { Check, Rule } from '../rules/define-rule.ts'

/** What a check says of one world, in the rule's own words; in its title where it has no such message. */
export function checkedText(
  { messages, title }: Pick<Rule, 'messages' | 'title'>,
  { message, values = {} }: Pick<Check, 'message' | 'values'>,
): string {
  return fill(messages[message] ?? title, values)
}

/** What a rule came to, without a word about values that nobody stated. */
const OPEN_TEXTS: Readonly<Record<StepStatus, string>> = {
  met: '{Title}, whatever the missing facts are.',
  'not-met': 'This does not hold, whatever the missing facts are.',
  'not-applicable': 'This plays no part, whatever the missing facts are.',
  'not-in-force': 'This plays no part, whatever the missing facts are.',
  unknown: 'Not known: {title}. It depends on facts that are missing.',
}

/** The step in words that fit every world. */
export function openText(status: StepStatus, { title }: Rule): string {
  return fill(OPEN_TEXTS[status], { Title: title, title: lowerFirst(title) })
}

/** Why a rule of a later stage plays no part. */
export function tooLateText({ title }: Rule): string {
  return `Already decided: ${lowerFirst(title)}.`
}

/** A placeholder without a value stays as it is. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
