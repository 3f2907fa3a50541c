import { useMemo } from 'preact/hooks'
import type { LiveCommand } from '../../../relay/index.ts'
import type { JudgedMessage } from '../../state/judge.ts'
import { testLive } from '../../state/late/test-live.ts'
import { Command } from '../Command.tsx'
import { Statements } from './Statements.tsx'

interface Props {
  readonly message: JudgedMessage
  readonly isReady: boolean
}

/** Commands that show what Exchange Online really does with this message, each with what to expect. */
export function LiveTest({ message, isReady }: Props) {
  const { commands, notes } = useMemo(() => testLive(message), [message])
  return (
    <div class="live-test">
      <ul class="late-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <ul class="late-list">
        {commands.map((command, index) => (
          <li key={command.id}>
            <LiveCommandOf command={command} isFirst={index === 0} isReady={isReady} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const SHELLS: Readonly<Record<LiveCommand['shell'], string>> = {
  posix: 'Linux, macOS or WSL',
  powershell: 'PowerShell on Windows',
  'exchange-server': 'Exchange Management Shell',
  'exchange-online': 'Exchange Online PowerShell',
}

interface CommandProps {
  readonly command: LiveCommand
  readonly isFirst: boolean
  readonly isReady: boolean
}

function LiveCommandOf({ command, isFirst, isReady }: CommandProps) {
  const { title, shell, runs, proves, doesNotProve } = command
  return (
    <details open={isFirst}>
      <summary>
        {title} <span class="sub">{SHELLS[shell]}</span>
      </summary>
      {runs.map((run, index) => (
        <Run key={index} run={run} isReady={isReady} />
      ))}
      <dl class="got-proof">
        <Statements title="It shows" items={proves} />
        <Statements title="It does not show" items={doesNotProve} />
      </dl>
    </details>
  )
}

interface RunProps {
  readonly run: LiveCommand['runs'][number]
  readonly isReady: boolean
}

function Run({ run: { sender, lines, expects }, isReady }: RunProps) {
  return (
    <div class="run">
      {sender !== null && (
        <h3>
          {sender === '<>' ? 'From the null sender' : 'From'} <code>{sender}</code>
        </h3>
      )}
      <Command text={lines.join('\n')} isReady={isReady} />
      {expects !== null && (
        <p>
          <b>Expect:</b> {expects.words}
        </p>
      )}
      {expects?.replies.map((reply, index) => (
        <p key={reply}>
          {index > 0 && 'or '}
          <code>{reply}</code>
        </p>
      ))}
    </div>
  )
}
