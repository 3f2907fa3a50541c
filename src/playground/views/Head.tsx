interface Props {
  readonly tenantName: string
  /** `1 of 4 relayed, 3 returned` */
  readonly counts: string
  readonly asOf: string
}

/** The question, the answer in one sentence, and the day whose rules apply. */
export function Head({ tenantName, counts, asOf }: Props) {
  return (
    <header class="head">
      <h2 class="question">Will {tenantName}’s everyday mail relay?</h2>
      <p class="answer">
        <b>{counts}</b>
        <span class="as-of">
          by the rules of <time dateTime={asOf}>{asOf}</time>
        </span>
      </p>
    </header>
  )
}
