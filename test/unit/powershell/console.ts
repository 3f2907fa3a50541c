/** What a property holds, as a case file would say it. */
export type Printable = string | boolean | null | readonly string[]

/** An object with its properties in the order in which they are printed. */
export type PrintableObject = Readonly<Record<string, Printable>>

/**
 * `… | Format-List` in a window of so many columns, by PowerShell's own rules: names padded to the longest,
 * values wrapped between words, and a word that is too wide for the column broken wherever it is full.
 */
export function formatList(objects: readonly PrintableObject[], width: number): string {
  return `\n\n${objects.map((object) => formatObject(object, width)).join('\n\n')}\n\n\n`
}

function formatObject(object: PrintableObject, width: number): string {
  const label = Math.max(...Object.keys(object).map((name) => name.length))
  return Object.entries(object)
    .flatMap(([name, value]) => {
      const [first = '', ...rest] = wrap(valueText(value), width - label - 3)
      return [
        `${name.padEnd(label)} : ${first}`.trimEnd(),
        ...rest.map((line) => `${' '.repeat(label + 3)}${line}`),
      ]
    })
    .join('\n')
}

/** The rows of a table as `… | Format-Table -AutoSize` aligns them. */
export function formatTable(objects: readonly PrintableObject[]): string {
  const names = Object.keys(objects[0] ?? {})
  const cells = objects.map((object) => names.map((name) => valueText(object[name] ?? null)))
  const widths = names.map((name, index) =>
    Math.max(name.length, ...cells.map((row) => row[index]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join(' ')
      .trimEnd()
  const rulers = names.map((name) => '-'.repeat(name.length))
  return `\n${[names, rulers, ...cells].map(line).join('\n')}\n\n`
}

/** `… | Export-Csv`, read back with `Get-Content`; lists joined as a script would. */
export function exportCsv(objects: readonly PrintableObject[], delimiter: string): string {
  const names = Object.keys(objects[0] ?? {})
  const row = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)
  const values = objects.map((object) => names.map((name) => csvText(object[name] ?? null)))
  return `${[names, ...values].map(row).join('\r\n')}\r\n`
}

function csvText(value: Printable): string {
  return typeof value === 'object' && value !== null ? value.join(' ') : valueText(value)
}

function valueText(value: Printable): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'string' ? value : `{${value.join(', ')}}`
}

/** A word counts with the space behind it; only one that is wider than the column is broken. */
function wrap(text: string, width: number): readonly string[] {
  const lines = ['']
  for (const [word] of text.matchAll(/[^ ]+ ?| /g)) {
    for (const part of word.length > width ? word : [word]) {
      const line = lines.at(-1) ?? ''
      if (line.length + part.length > width) lines.push(part)
      else lines[lines.length - 1] = line + part
    }
  }
  return lines.map((line) => line.trimEnd())
}
