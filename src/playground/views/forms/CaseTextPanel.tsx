import type { Desk } from '../../state/desk.ts'
import { latePart } from '../late-part.tsx'
import { CaseTextField } from './CaseTextField.tsx'

/** Brings the reader of case files, which lists as forms do without. */
const LateCaseText = latePart(() => import('../../state/forms/case-text.ts'))

interface Props {
  readonly desk: Desk
  readonly isReady: boolean
}

/** The whole case as one text: a second view of all fields, to be read, changed and saved. */
export function CaseTextPanel(props: Props) {
  return (
    <LateCaseText>{(caseText) => <CaseTextField {...props} caseText={caseText} />}</LateCaseText>
  )
}
