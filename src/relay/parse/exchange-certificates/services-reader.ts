import type { ExchangeService } from '../../model/exchange-certificate.ts'
import { scalarReader } from './scalar-readers.ts'

/** Each service with its bit, which JSON has, and its letter in `ServicesStringForm`. */
const SERVICES: readonly {
  readonly name: ExchangeService
  readonly bit: number
  readonly letter: string
}[] = [
  { name: 'IMAP', bit: 1, letter: 'I' },
  { name: 'POP', bit: 2, letter: 'P' },
  { name: 'UM', bit: 4, letter: 'U' },
  { name: 'IIS', bit: 8, letter: 'W' },
  { name: 'SMTP', bit: 16, letter: 'S' },
  { name: 'Federation', bit: 32, letter: 'F' },
  { name: 'UMCallRouter', bit: 64, letter: 'R' },
]

const NONE = 'none'

/** Reads `Services`: `IMAP, POP, IIS, SMTP`, `None`, or a sum of bits. */
export const servicesReader = scalarReader(
  (text) => (/^\d{1,3}$/.test(text) ? servicesOfBits(Number(text)) : servicesOfWords(text)),
  'None, or names such as IMAP, POP, IIS, SMTP',
)

/** Reads `ServicesStringForm`: a letter for each service, a full stop for each that is off. */
export const lettersReader = scalarReader(
  (text) => (/^[A-Z.]{1,10}$/.test(text) ? servicesOfLetters(text) : null),
  'letters such as IP.WS',
)

function servicesOfBits(bits: number): readonly ExchangeService[] {
  return SERVICES.filter(({ bit }) => (bits & bit) !== 0).map(({ name }) => name)
}

function servicesOfLetters(letters: string): readonly ExchangeService[] {
  return SERVICES.filter(({ letter }) => letters.includes(letter)).map(({ name }) => name)
}

function servicesOfWords(text: string): readonly ExchangeService[] | null {
  const words = text.toLowerCase().split(/[\s,]+/)
  const services = SERVICES.map(({ name }) => name).filter((name) =>
    words.includes(name.toLowerCase()),
  )
  const isNone = words.includes(NONE)
  return services.length + Number(isNone) === words.length ? services : null
}
