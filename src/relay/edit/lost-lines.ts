import { blankOut } from '../parse/powershell/index.ts'
import { quote } from '../parse/property-bag/index.ts'
import type { Listing } from './listing.ts'

/** What a text holds besides the objects themselves, as noun phrases: comments, prompts, commands. */
export function lostLines({ list, source, written }: Listing): readonly string[] {
  const spans = written.map(({ bag }) => bag.span)
  const others = blankOut(source.clean, spans)
    .split('\n')
    .filter((line) => says(line, list.isProperty))
  const commands = written.filter(({ bag }) => bag.verb !== undefined).length
  return [
    ...(commands === 0 ? [] : [`${counted(commands, 'command')}, of which only the result stays`]),
    ...others
      .slice(0, 1)
      .map((line) => `${counted(others.length, 'other line')}, the first of them ${quote(line)}`),
  ]
}

/** Brackets and the heads of tables say nothing of their own. */
function says(line: string, isProperty: (name: string) => boolean): boolean {
  const words = line.match(/[\p{L}\p{N}_]+/gu) ?? []
  return words.some((word) => !isProperty(word))
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
