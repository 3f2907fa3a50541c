import { quote, type Problem } from './diagnose.ts'
import { endsInEllipsis } from './ellipsis.ts'
import type { BagReading, StatedValue } from './property-reader.ts'

type ValueProblem = Omit<Problem, 'property'>

/**
 * The name of a .NET type, which is what PowerShell prints for a list beyond its depth:
 * `System.Object[]`, ``Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]``.
 */
const TYPE_NAME =
  /^(?:Deserialized\.)?(?:System\.Collections\.(?:ArrayList|Hashtable)|System\.Management\.Automation\.PS\w{1,40}|(?:System|Microsoft)\.[\w.]{1,200}(?:`\d{1,2}(?:\[[^\]]{0,400}\]{1,4})?|\[[^\]]{0,400}\]{1,4}))$/

/** A value that is code, such as a variable: its result is not in the text. */
export function codeProblem(text: string): ValueProblem {
  return {
    id: 'value-is-expression',
    level: 'error',
    found: quote(text),
    expected: 'the value itself',
    advice:
      'What PowerShell makes of it is not in the text; the property counts as unknown. Write the value out.',
  }
}

/** Why a value does not say what the property holds: it was printed as its type, or cut. Null if it does. */
export function printingProblem(
  value: StatedValue,
  { cmdlet, isExcerpt }: Pick<BagReading, 'cmdlet' | 'isExcerpt'>,
): ValueProblem | null {
  const type = textsOf(value).find((text) => TYPE_NAME.test(text))
  if (type !== undefined) return typeProblem(type, cmdlet)
  return isExcerpt && value.kind === 'text' && endsInEllipsis(value.text)
    ? cutProblem(value.text, cmdlet)
    : null
}

function textsOf(value: StatedValue): readonly string[] {
  switch (value.kind) {
    case 'empty':
      return []
    case 'text':
      return [value.text]
    case 'list':
      return value.items.map(({ text }) => text)
  }
}

function typeProblem(type: string, cmdlet: string): ValueProblem {
  return {
    id: 'value-is-type-name',
    level: 'error',
    found: `the type ${quote(type)}`,
    expected: 'the values themselves',
    advice: `PowerShell printed what kind of list it is, not what is in it; the property counts as unknown. Run ${cmdlet} | ConvertTo-Json -Depth 5 and paste that.`,
  }
}

function cutProblem(text: string, cmdlet: string): ValueProblem {
  return {
    id: 'value-truncated',
    level: 'error',
    found: `${quote(text)}, cut to fit a column`,
    expected: 'the whole value',
    advice: `The property counts as unknown. Run ${cmdlet} | Format-List and paste that.`,
  }
}
