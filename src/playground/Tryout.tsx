import { useEffect, useMemo, useState } from 'preact/hooks'
import type { CaseFile, IsoDate } from '../relay/index.ts'
import { leaveEditorToRequest } from './editor/use-editor.ts'
import { createDesk } from './state/desk.ts'
import { PAGE_PACE } from './state/in-pace.ts'
import { createIntakeBox } from './state/intake-box.ts'
import { judgeInWorker } from './state/judge-in-worker.ts'
import { loadNeededReaders } from './state/needs-readers.ts'
import { openCase } from './state/open-case.ts'
import { TryoutSheet } from './views/TryoutSheet.tsx'
import './styles/sheet.css'
import './styles/know.css'
import './styles/forms.css'
import './styles/verdicts.css'
import './styles/why.css'
import './styles/tryout.css'

interface Props {
  /** The case file’s id. */
  readonly id: string
  readonly file: CaseFile
  /** The day the page was built for. */
  readonly today: IsoDate
  /** The address of the full sheet. */
  readonly sheet: string
}

/**
 * One case of the guide, to change and judge again in its page: what identifies the server, what the
 * tenant has, the verdict on the page’s message and why. Everything else is on the full sheet.
 */
export function Tryout({ id, file, today, sheet }: Props) {
  const desk = useMemo(
    () =>
      createDesk(today, {
        judgeElsewhere: judgeInWorker,
        pace: PAGE_PACE,
        scenario: { id, file: openCase(file) },
      }),
    [],
  )
  const box = useMemo(() => createIntakeBox(desk), [desk])
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    setReady(true)
    // A page that is read may not turn into an editor under the reader's hands.
    leaveEditorToRequest()
    loadNeededReaders(desk, box)
  }, [desk, box])
  return <TryoutSheet {...{ desk, box, id, sheet, isReady }} />
}
