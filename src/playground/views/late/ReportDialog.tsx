import { useEffect, useRef, useState } from 'preact/hooks'
import type { Report } from '../../../relay/case/index.ts'
import type { JudgedMessage } from '../../state/judge.ts'
import { ReportText } from './ReportText.tsx'

interface Props {
  readonly message: JudgedMessage
  /** The reply the reader got; may be empty. */
  readonly reply: string
  readonly onClose: () => void
}

/** Makes a case file of the message that names nobody, to be attached to a report. */
export function ReportDialog({ message, reply, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [report, setReport] = useState<Report | 'failed' | null>(null)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    // The writer of case files is only needed here.
    import('../../state/late/report-of.ts').then(
      ({ reportOf }) => setReport(reportOf(message, reply)),
      () => setReport('failed'),
    )
  }, [message, reply])
  return (
    <dialog ref={dialog} class="report" aria-labelledby="report-title" onClose={onClose}>
      <form class="report-head" method="dialog">
        <h2 id="report-title">This verdict is wrong</h2>
        <button class="mini" type="submit">
          Close
        </button>
      </form>
      <p>
        A case file of this message, with stand-ins for every name and address, shows what went
        wrong and names nobody. It is made on this page and sent nowhere: read it, copy or download
        it, and attach it to your report.
      </p>
      {report === null && <p role="status">Making the file …</p>}
      {report === 'failed' && (
        <p role="status">The writer of case files could not be loaded. Reload the page.</p>
      )}
      {report !== null && report !== 'failed' && <ReportText report={report} />}
    </dialog>
  )
}
