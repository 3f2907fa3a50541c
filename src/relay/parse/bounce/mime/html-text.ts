import { placeRuns, type PlacedText, type Run } from '../placed-text.ts'
import { pushText } from './character-references.ts'

/** Elements whose content nobody reads. */
const UNREAD = /^<(style|script|title)[\s>]/
/** Elements that begin a new line. */
const BLOCK = /^<\/?(?:address|div|dl|dt|dd|li|p|pre|table|tr)\b/
/** Elements with a blank line before them; Outlook makes a `p` of every line. */
const PARAGRAPHS = /^<(?:\/?(?:blockquote|h[1-6]|hr|ol|ul)\b|p\b(?! class="?mso))/
const BREAK = /^<br\b/
const CELL = /^<\/?t[dh]\b/
const PRE = /^<\/?pre\b/
/** Line feeds that make a blank line. */
const PARAGRAPH = 2

/** Whether a text is the source of a page or a mail. */
export function isHtml(text: string): boolean {
  return (
    /<(?:html|body|table|div|p|br|span|font)(?:\s[^<>]{0,500})?>/i.test(text) && text.includes('</')
  )
}

/**
 * The words of a text in HTML, each in its place. Nothing in it is run or loaded; a tag or an element
 * that is not closed ends the text.
 */
export function htmlText(source: PlacedText): PlacedText {
  // Letters outside ASCII may change their length, and no tag has any.
  const lower = source.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const page: Page = { runs: [], lineFeeds: PARAGRAPH, isAsTyped: false }
  let at = 0
  while (at < lower.length) {
    const found = lower.indexOf('<', at)
    const tag = found === -1 ? lower.length : found
    addText(page, source.text.slice(at, tag), at)
    addTag(page, lower.slice(tag, tag + 16), tag)
    at = tagEnd(lower, tag)
  }
  return placeRuns(source, page.runs)
}

/** What was read so far, and how it ends. */
interface Page {
  readonly runs: Run[]
  lineFeeds: number
  /** Inside `pre`. */
  isAsTyped: boolean
}

/** Elsewhere a line end is a space, and spaces at the beginning of a line are nothing. */
function addText(page: Page, text: string, at: number): void {
  if (!page.isAsTyped && page.lineFeeds > 0 && text.trim() === '') return
  pushText(page.runs, page.isAsTyped ? text : text.replaceAll('\n', ' '), at)
  if (text !== '') page.lineFeeds = 0
}

/** An element begins a new line unless there is one already; a paragraph parts itself by a blank one. */
function addTag(page: Page, head: string, at: number): void {
  if (PRE.test(head)) page.isAsTyped = !head.startsWith('</')
  if (CELL.test(head)) page.runs.push({ text: ' ', at })
  const wanted = lineFeedsFor(page, head)
  for (; page.lineFeeds < wanted; page.lineFeeds += 1) page.runs.push({ text: '\n', at })
}

function lineFeedsFor(page: Page, head: string): number {
  if (BREAK.test(head)) return page.lineFeeds + 1
  if (PARAGRAPHS.test(head)) return PARAGRAPH
  return BLOCK.test(head) ? 1 : 0
}

function tagEnd(lower: string, tag: number): number {
  if (lower.startsWith('<!--', tag)) return endBehind(lower, '-->', tag)
  const name = UNREAD.exec(lower.slice(tag, tag + 16))?.[1]
  const end = name === undefined ? tag : endBehind(lower, `</${name}`, tag)
  return endBehind(lower, '>', end)
}

function endBehind(lower: string, mark: string, from: number): number {
  const at = lower.indexOf(mark, from)
  return at === -1 ? lower.length : at + mark.length
}
