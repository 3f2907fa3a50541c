import type { FormProperty, NewValue } from '../../../relay/edit/index.ts'

/** What can be stated of a property. */
export interface PropertyChoice {
  readonly key: string
  readonly label: string
}

/** The property has a value of its own, which another control holds. */
const STATED = 'stated'

/** The choices for a property, with what is taken when it is left out. */
export function choicesOf(shown: FormProperty): readonly PropertyChoice[] {
  const { state, assumed, entries } = shown
  return [
    {
      key: 'not-stated',
      label: assumed === null ? 'not stated' : `not stated (${assumed})`,
    },
    ...statedChoices(shown),
    { key: 'unknown', label: 'not known' },
    ...(state === 'unreadable'
      ? [{ key: state, label: `not readable: ${entries.join(', ')}` }]
      : []),
  ]
}

/** The choice a property makes. */
export function keyOf({ state, stated }: FormProperty): string {
  return state === 'stated' ? (stated ?? STATED) : state
}

/** What a property is to hold by a choice; undefined: it is to be left out. */
export function valueOf({ property, entries }: FormProperty, key: string): NewValue | undefined {
  switch (key) {
    case 'not-stated':
      return undefined
    case 'unreadable':
      return entries[0] ?? null
    case STATED:
      return property.kind === 'list' ? [] : null
    default:
      return property.kind === 'flag' && key !== 'unknown' ? key === 'True' : key
  }
}

function statedChoices({ property }: FormProperty): readonly PropertyChoice[] {
  switch (property.kind) {
    case 'flag':
      return ['True', 'False'].map((key) => ({ key, label: key }))
    case 'choice':
      return property.choices.map((key) => ({ key, label: key }))
    case 'list':
    case 'text':
      return [{ key: STATED, label: 'stated' }]
  }
}
