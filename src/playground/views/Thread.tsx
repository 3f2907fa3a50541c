/**
 * The line from the pasted text, by the selected message, to the deciding step. The style sheet
 * alone places it, for the eye only: each end has its own words and marks.
 */
export function Thread() {
  return (
    <div class="thread" aria-hidden="true">
      <span class="thread-fact" />
      <span class="thread-in" />
      <span class="thread-row" />
      <span class="thread-leave" />
      <span class="thread-out" />
      <span class="thread-step" />
    </div>
  )
}
