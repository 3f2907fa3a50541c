import type { Answers } from '../answers.ts'
import { pageOf, type FieldKey, type PageId, type WizardField } from '../wizard-pages.ts'
import type { WizardState, WizardView } from '../wizard-state.ts'
import type { ChoiceOption } from './Choice.tsx'

/** What each page gets. */
export interface PageProps {
  readonly state: WizardState
  readonly view: WizardView
  readonly onAnswer: (change: Partial<Answers>) => void
  /** Another connector to change; null for a new one. */
  readonly onChoose: (name: string | null) => void
}

/** @throws when the page does not ask for it */
export function fieldOf(page: PageId, key: FieldKey): WizardField {
  const field = pageOf(page).fields.find((one) => one.key === key)
  if (field === undefined) throw new Error(`no field ${key} on page ${page}`)
  return field
}

/** The answers to choose from; none for other fields. */
export function optionsOf(field: WizardField): readonly ChoiceOption[] {
  return field.kind === 'choice' ? field.options : []
}
