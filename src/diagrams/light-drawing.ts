import { escapeText } from './escape-text.ts'
import { litClasses, type LitPart } from './lit-part.ts'

const partLine = /^<(?:path|g) class="([^"]*)" data-(?:node|edge)="([^"]*)"/
const label = /(<tspan[^>]*>)[^<]*(?=<\/tspan>)/g

/**
 * Lights a route while the site is built, so that the page needs no script to show it.
 *
 * @param svg a drawing of ours: one element a line
 */
export function lightDrawing(svg: string, parts: readonly LitPart[]): string {
  const byId = new Map(parts.map((part) => [part.id, part]))
  return svg
    .split('\n')
    .map((line) => {
      const [found = '', classes = '', id = ''] = partLine.exec(line) ?? []
      const part = byId.get(id)
      return part === undefined ? line : lightLine(line, found, classes, part)
    })
    .join('\n')
}

function lightLine(line: string, found: string, classes: string, part: LitPart): string {
  const lit = found.replace(`"${classes}"`, `"${[classes, ...litClasses(part)].join(' ')}"`)
  const rows = part.rows.values()
  return line.replace(found, lit).replace(label, (whole, open: string) => {
    const { value: row } = rows.next()
    return row === undefined ? whole : open + escapeText(row)
  })
}
