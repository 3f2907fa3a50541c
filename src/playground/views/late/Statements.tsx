interface Props {
  readonly title: string
  readonly items: readonly string[]
}

/** One entry of a description list; nothing where there is nothing to say. */
export function Statements({ title, items }: Props) {
  if (items.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      {items.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
    </div>
  )
}
