import { recogniseReply } from '../../parse/reply/index.ts'
import { replyKeys, replyOf } from '../../register/replies.ts'

const MOST_CHARACTERS = 300

const PLAIN_WORD = /^[a-z]+[.,;:]?$/i

/** Words that published replies use: they name nobody. */
const PUBLISHED_WORDS: ReadonlySet<string> = new Set(
  replyKeys
    .map(replyOf)
    .flatMap(({ text, variants = [] }) => [text, ...variants])
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => PLAIN_WORD.test(word))
    .map(bareWord),
)

/**
 * A reply as a report may carry it. Of one the register knows, its published text; of another its
 * numbers and those of its words that published replies use, since any other could name somebody.
 *
 * @returns null for a text without a reply
 */
export function anonymiseReply(text: string): string | null {
  const reading = recogniseReply(text)
  switch (reading.kind) {
    case 'none':
      return null
    case 'recognised':
      return reading.keys.map((key) => replyOf(key).text).join(' / ')
    case 'looks-like-a-reply': {
      const numbers = [reading.code, reading.enhancedStatus].filter((one) => one !== null).join(' ')
      const { end } = reading.span
      return `${numbers} ${publishedWords(text.slice(end, end + MOST_CHARACTERS))}`.trim()
    }
  }
}

/** The first line, with dots for what is left out. */
function publishedWords(text: string): string {
  const words = text
    .replace(/[\r\n][^]*/, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (PLAIN_WORD.test(word) && PUBLISHED_WORDS.has(bareWord(word)) ? word : '…'))
  return words.filter((word, index) => word !== '…' || words[index - 1] !== '…').join(' ')
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/\W$/, '')
}
