import type { ComponentChildren } from 'preact'
import { contestedPoints, type Reply, type Story } from '../../relay/index.ts'
import type { JudgedMessage } from '../state/judge.ts'
import type { Assumption } from '../state/what-if.ts'
import type { MissingFact } from '../state/missing-facts.ts'
import { Assumptions } from './Assumptions.tsx'
import { Contested } from './Contested.tsx'
import type { FactEvents } from './fact-events.ts'
import { MissingFacts } from './MissingFacts.tsx'
import { Stamp } from './Stamp.tsx'
import { StepItem } from './StepItem.tsx'
import { WholeTrace } from './WholeTrace.tsx'

interface Props extends FactEvents {
  readonly message: JudgedMessage
  /** The column in words; null where there is only one. */
  readonly through: string | null
  readonly story: Story
  readonly assumptions: readonly Assumption[]
  readonly missing: readonly MissingFact[]
  /** What a reader does who does not believe it. */
  readonly objection: ComponentChildren
}

/** Why the selected message gets its verdict: the way there, what it rests on, what is missing. */
export function Why({ message, through, story, assumptions, missing, objection, ...rest }: Props) {
  const { result, relayCase } = message
  const { verdict, reply } = result
  return (
    <section class="why" id="why" aria-labelledby="why-title" tabIndex={-1}>
      <div class="why-top">
        <div>
          <h2 id="why-title">{message.title}</h2>
          <WhereItGoes message={message} through={through} />
          {objection}
        </div>
        <Stamp
          size="large"
          tilted
          verdict={verdict}
          date={relayCase.asOf}
          code={reply?.code}
          enhancedStatus={reply?.enhancedStatus}
        />
      </div>
      <p class="why-lead">{story.lead}</p>
      <MissingFacts facts={missing} isReady={rest.isReady} />
      <h3 class="sr-only">How it was decided</h3>
      <ol class="story">
        {story.steps.map((step) => (
          <StepItem key={step.rule} step={step} isDeciding={step.rule === story.pivot} {...rest} />
        ))}
      </ol>
      {reply !== null && <ReplyText reply={reply} />}
      <Assumptions assumptions={assumptions} />
      <Contested points={contestedPoints(result, relayCase.readings)} />
      <WholeTrace result={result} pivot={story.pivot} {...rest} />
    </section>
  )
}

interface ReplyProps {
  readonly reply: Reply
}

/** What the sending server reads, and what else it has been seen to read in this situation. */
function ReplyText({ reply: { text, alsoSeen } }: ReplyProps) {
  return (
    <>
      <p class="reply">{text}</p>
      {alsoSeen.map((other) => (
        <p key={other} class="also-seen">
          also seen: <code>{other}</code>
        </p>
      ))}
    </>
  )
}

type MessageProps = Pick<Props, 'message' | 'through'>

function WhereItGoes({ message: { mailFrom, rcptTo, result }, through }: MessageProps) {
  return (
    <p class="sub">
      from <code>{mailFrom}</code>
      <br />
      to <code>{rcptTo}</code>
      {through !== null && (
        <>
          <br />
          {through}
        </>
      )}
      {result.attribution !== null && (
        <>
          <br />
          attributed to {result.attribution.tenant ?? 'your tenant'} by{' '}
          {MEANS[result.attribution.by]}
        </>
      )}
    </p>
  )
}

const MEANS = { certificate: 'certificate', ip: 'IP address', recipient: 'the recipient’s domain' }
