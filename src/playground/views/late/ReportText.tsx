import type { Report } from '../../../relay/case/index.ts'
import { Command } from '../Command.tsx'

interface Props {
  readonly report: Report
}

/** The case file, if it proves something, and what it leaves out. */
export function ReportText({ report: { text, isSame, notKept } }: Props) {
  if (!isSame) {
    return (
      <p role="status">
        With stand-ins for the names this case comes out another way, so the file would prove
        nothing. Describe it in your own words, and say that this happened.
      </p>
    )
  }
  return (
    <>
      <p role="status">
        <b>Judged again with the stand-ins: the same verdict, by the same rule.</b>
      </p>
      <ul class="late-notes">
        {notKept.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <a
        class="mini"
        download="wrong-verdict.yaml"
        href={`data:text/yaml;charset=utf-8,${encodeURIComponent(text)}`}
      >
        Download the file
      </a>
      <Command text={text} what="file" isReady />
    </>
  )
}
