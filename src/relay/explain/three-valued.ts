/** True, false, or null where nothing tells. */
export type Answer = boolean | null

/** True when all are; false when one is not. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

/** True when one is; false when none is. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

/** The opposite. */
export function not(answer: Answer): Answer {
  return answer === null ? null : !answer
}
