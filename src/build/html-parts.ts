/** One start tag of a page, with what it encloses when that is not HTML (script, style). */
export interface HtmlPart {
  /** Lower case. */
  readonly tag: string
  /** Everything between the name and `>`. */
  readonly attributes: string
  /** Text of a script or style element; empty for others. */
  readonly text: string
}

const START_TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi
const RAW_TEXT = new Set(['script', 'style'])

/** All start tags of a page in order; tags inside comments and raw text are not taken for tags. */
export function htmlParts(html: string): readonly HtmlPart[] {
  const parts: HtmlPart[] = []
  const scanner = new RegExp(START_TAG)
  const page = blankComments(html)
  for (let match = scanner.exec(page); match !== null; match = scanner.exec(page)) {
    const tag = (match[1] ?? '').toLowerCase()
    const end = RAW_TEXT.has(tag) ? endOfRawText(page, tag, scanner.lastIndex) : scanner.lastIndex
    parts.push({ tag, attributes: match[2] ?? '', text: html.slice(scanner.lastIndex, end) })
    scanner.lastIndex = end
  }
  return parts
}

/** The value of an attribute with its entities decoded; undefined when it is not there. */
export function attributeOf(part: HtmlPart, name: string): string | undefined {
  const pattern = new RegExp(
    `(?:^|[\\s"'])${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/]|$)`,
    'i',
  )
  const match = pattern.exec(part.attributes)
  if (match === null) return undefined
  return decodeEntities(match[1] ?? match[2] ?? match[3] ?? '')
}

function endOfRawText(html: string, tag: string, from: number): number {
  const end = html.toLowerCase().indexOf(`</${tag}`, from)
  return end === -1 ? html.length : end
}

/** Comments keep their length, so that positions stay true. Scripts written by Astro hold none. */
function blankComments(html: string): string {
  return html.replaceAll(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length))
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (entity, decimal, hex, name) => {
    if (typeof decimal === 'string') return String.fromCodePoint(Number.parseInt(decimal, 10))
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16))
    return NAMED[String(name).toLowerCase()] ?? entity
  })
}
