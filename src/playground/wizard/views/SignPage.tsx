import { Choice } from './Choice.tsx'
import { fieldOf, optionsOf, type PageProps } from './page-props.ts'
import { TextField } from './TextField.tsx'

const FIELD = fieldOf('sign', 'sign')

/** By which sign Exchange Online recognises the server. */
export function SignPage({ view: { answers, problems }, onAnswer }: PageProps) {
  const key = answers.sign === 'address' ? 'addresses' : 'certificateName'
  return (
    <>
      <Choice
        field={FIELD}
        options={optionsOf(FIELD)}
        value={answers.sign}
        onValue={(value) => onAnswer({ sign: value === 'address' ? 'address' : 'certificate' })}
      />
      <TextField
        key={key}
        field={fieldOf('sign', key)}
        value={answers[key]}
        problems={problems.filter(({ field }) => field === key)}
        isMono
        onValue={(value) => onAnswer({ [key]: value })}
      />
    </>
  )
}
