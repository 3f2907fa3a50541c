import { pageOf, type PageId } from '../wizard-pages.ts'

interface Props {
  readonly pages: readonly PageId[]
  readonly current: PageId
}

/** The pages of the wizard with the one the reader is on. */
export function StepList({ pages, current }: Props) {
  const place = pages.indexOf(current)
  return (
    <ol class="wizard-steps" aria-label="Pages of the wizard">
      {pages.map((id, index) => (
        <li
          key={id}
          class={index < place ? 'is-past' : undefined}
          aria-current={id === current ? 'step' : undefined}
        >
          <b aria-hidden="true">{index + 1}</b>
          <span>{pageOf(id).title}</span>
        </li>
      ))}
    </ol>
  )
}
