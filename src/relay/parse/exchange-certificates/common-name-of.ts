/** One attribute with what stands before it: `CN=mail.contoso.com`, `, O="Contoso, ""Mail"""`. */
const ATTRIBUTE = /(?:^|[,+]) ?[A-Za-z][\w.]{0,80}=(?:"(?:[^"]|"")*"|[^",+]*)/g
const COMMON_NAME = /^[,+]? ?CN=/i

/**
 * The CN of a name as .NET prints it, most specific first; of several, the first.
 *
 * @returns null when there is none
 */
export function commonNameOf(name: string): string | null {
  for (const [attribute] of name.matchAll(ATTRIBUTE)) {
    if (COMMON_NAME.test(attribute)) return unquote(attribute.replace(COMMON_NAME, ''))
  }
  return null
}

function unquote(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value.trim()
}
