import { readFileSync } from 'node:fs'
import { readIntake } from '../../src/relay/intake/index.ts'

// Whole pastes, recognised, cut up and read: the time for each kilobyte of a long one against that of
// one of 16 KB. A ratio near 1 says that reading is linear.

const SIZES = [1, 16, 256, 1024, 4096]
const corpus = (name: string): string => readFileSync(`test/corpus/${name}`, 'utf8')

const connectors = corpus('exchange-online/inbound-connectors/list-80-columns.txt')
const bounce = corpus('bounces/exchange/on-premises-2019.txt')
const message = corpus('bounces/postfix/tenant-attribution.eml')
const pem = corpus('certificates/pem/rsa.pem')
const letter = 'Dear all, our mail to tailspintoys.com does not arrive any more.\n'

const PASTES: Readonly<Record<string, (length: number) => string>> = {
  'a bounce in a long letter': (length) => `${repeat(letter, length - bounce.length)}\n${bounce}`,
  'a message with a long body': (length) =>
    `${message}\n${repeat(letter, length - message.length)}`,
  'one bounce after the other': (length) => repeat(`${bounce}\n`, length),
  'certificates in a long letter': (length) => `${repeat(letter, length - pem.length)}\n${pem}`,
  'connectors and bounces in turn': (length) => repeat(`${connectors}\n${bounce}\n`, length),
  'nothing of the kind': (length) => repeat(letter, length),
}

for (const [name, write] of Object.entries(PASTES)) {
  const times: number[] = []
  for (const size of SIZES) times.push(await timePerKilobyte(write(size * 1024)))
  const [, base = 1] = times
  const ratios = times.map(
    (time, index) => `${String(SIZES[index])} KB ${(time / base).toFixed(1)}`,
  )
  console.log(`take in ${name}, per KB against 16 KB: ${ratios.join(', ')}`)
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.max(1, Math.floor(length / text.length)))
}

async function timePerKilobyte(text: string): Promise<number> {
  await readIntake(text)
  const start = performance.now()
  let runs = 0
  while (runs < 1 || performance.now() - start < 150) {
    await readIntake(text)
    runs++
  }
  return ((performance.now() - start) / runs / text.length) * 1024
}
