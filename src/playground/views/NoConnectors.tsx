interface Props {
  readonly isNone: boolean
  readonly isReady: boolean
  readonly onNoConnectors: (isNone: boolean) => void
}

/** An empty text means "not known"; having none is a fact of its own. */
export function NoConnectors({ isNone, isReady, onNoConnectors }: Props) {
  return (
    <label class="quiet-choice">
      <input
        type="checkbox"
        checked={isNone}
        disabled={!isReady}
        onChange={({ currentTarget }) => onNoConnectors(currentTarget.checked)}
      />
      the tenant has none
    </label>
  )
}
