import { fieldOf, type PageProps } from './page-props.ts'
import { Switch } from './Switch.tsx'
import { TextField } from './TextField.tsx'

/** Name, description and what the connector does once it is saved. */
export function NamePage({ view: { answers, problems }, onAnswer }: PageProps) {
  return (
    <>
      {(['name', 'description'] as const).map((key) => (
        <TextField
          key={key}
          field={fieldOf('name', key)}
          value={answers[key]}
          problems={problems.filter(({ field }) => field === key)}
          isMono={false}
          onValue={(value) => onAnswer({ [key]: value })}
        />
      ))}
      <fieldset class="wizard-switches">
        <legend>What do you want to do after connector is saved?</legend>
        <Switch
          field={fieldOf('name', 'isOn')}
          isOn={answers.isOn}
          onSwitch={(isOn) => onAnswer({ isOn })}
        />
        {answers.from === 'own' && (
          <Switch
            field={fieldOf('name', 'keepsHeaders')}
            isOn={answers.keepsHeaders}
            onSwitch={(keepsHeaders) => onAnswer({ keepsHeaders })}
          />
        )}
      </fieldset>
    </>
  )
}
