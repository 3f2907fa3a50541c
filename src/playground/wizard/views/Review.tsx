import type { ComponentChildren } from 'preact'
import { addressList } from '../answers.ts'
import type { WizardView } from '../wizard-state.ts'

interface Props {
  readonly view: WizardView
}

/** What was answered, before it is saved. */
export function Review({ view: { answers } }: Props) {
  const { from, name, isOn, keepsHeaders, sign, certificateName, addresses } = answers
  return (
    <dl class="wizard-review">
      <Row title="From">
        {from === 'own' ? 'Your organization’s email server' : 'Partner organization'}
      </Row>
      <Row title="Name">{name}</Row>
      <Row title="Turn it on">{isOn ? 'yes' : 'no'}</Row>
      {from === 'own' && <Row title="Retain headers">{keepsHeaders ? 'yes' : 'no'}</Row>}
      <Row title={sign === 'certificate' ? 'Certificate' : 'IP addresses'}>
        <code>{sign === 'certificate' ? certificateName : addressList(addresses).join(', ')}</code>
      </Row>
    </dl>
  )
}

interface RowProps {
  readonly title: string
  readonly children: ComponentChildren
}

function Row({ title, children }: RowProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
