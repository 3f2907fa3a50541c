// The door of this folder: loaded with the first form, or with the case as text.
export { CaseTextPanel } from './CaseTextPanel.tsx'
export { ListForm } from './ListForm.tsx'
