import { Choice } from './Choice.tsx'
import { fieldOf, optionsOf, type PageProps } from './page-props.ts'

const FIELD = fieldOf('scenario', 'from')

/** Whose server it is: this decides the connector's type. */
export function ScenarioPage({ view: { answers }, onAnswer }: PageProps) {
  return (
    <>
      <Choice
        field={FIELD}
        options={optionsOf(FIELD)}
        value={answers.from}
        onValue={(value) => onAnswer({ from: value === 'partner' ? 'partner' : 'own' })}
      />
      <p>
        <b>Connection to</b>: Office 365
      </p>
      {answers.from === 'partner' && (
        <p class="hint">
          From here on the real wizard asks a partner’s questions. Here it goes on as if nothing had
          changed, so that you see what the type alone does.
        </p>
      )}
    </>
  )
}
