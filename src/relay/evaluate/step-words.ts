import type { StepStatus } from '../model/trace.ts'
import type { Check, Rule } from '../rules/define-rule.ts'

/** What a check says of one world, in the rule's own words. */
export function checkedText(rule: Rule, check: Check): string {
  return fillTemplate(rule.messages[check.message] ?? rule.title, check.values ?? {})
}

/** What a rule came to, without a word about values that nobody stated. */
export function openText(status: StepStatus, rule: Rule): string {
  switch (status) {
    case 'met':
      return `${rule.title}, whatever the missing facts are.`
    case 'not-met':
      return 'This does not hold, whatever the missing facts are.'
    case 'not-applicable':
    case 'not-in-force':
      return 'This plays no part, whatever the missing facts are.'
    case 'unknown':
      return `Not known: ${lowerFirst(rule.title)}. It depends on facts that are missing.`
  }
}

/** Why a rule of a later stage plays no part. */
export function tooLateText(decidedBy: Rule): string {
  return `Already decided: ${lowerFirst(decidedBy.title)}.`
}

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
