import { isTypedLine, toLines, type SourceLine } from '../powershell/index.ts'
import { spanIn, textValue, type PastedBag, type SourceText } from '../property-bag/index.ts'

const BULLET = /^[-*•·]$/

/**
 * Reads a list of names, one a line or separated by commas, semicolons or spaces. `#` begins a comment;
 * prompts, bullets, and quotes or brackets around names are passed over.
 *
 * @returns one bag a name, whatever the name is
 */
export function readPlainList(source: SourceText): readonly PastedBag[] {
  return toLines(source.clean)
    .filter(({ text }) => !isTypedLine(text))
    .flatMap((line) => readLine(source, line))
}

function readLine(source: SourceText, { text, start }: SourceLine): readonly PastedBag[] {
  const comment = text.indexOf('#')
  const names = comment === -1 ? text : text.slice(0, comment)
  return [...names.matchAll(/[^\s,;"'<>()]+/g)]
    .filter((match) => !BULLET.test(match[0]))
    .map((match) => toBag(source, match[0], start + match.index))
}

function toBag(source: SourceText, text: string, start: number): PastedBag {
  const span = spanIn(source, start, start + text.length)
  return { entries: [{ name: 'DomainName', value: textValue(text, span), span }], span }
}
