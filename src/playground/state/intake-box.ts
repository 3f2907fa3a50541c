import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Desk } from './desk.ts'
import type { PasteReading } from './intake/late.ts'

/** What the intake has to say about the last paste. */
export interface IntakeNotice {
  readonly level: 'done' | 'problem'
  readonly text: string
}

/** The box that takes anything: what is typed into it, and what became of the last paste. */
export interface IntakeBox {
  /** Stays until something in it was recognised. */
  readonly text: Signal<string>
  readonly isReading: ReadonlySignal<boolean>
  readonly notice: ReadonlySignal<IntakeNotice | null>
  /** Reads a text and lays what is recognised on the sheet. */
  readonly take: (input: string | Uint8Array) => Promise<void>
  /** The same for several, one after the other. */
  readonly takeAll: (inputs: readonly (string | Uint8Array)[]) => Promise<void>
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  /** Loads the parsers ahead of the paste. */
  readonly prepare: () => void
}

/** Loads the parsers; everything heavy comes by this one import. */
const loadLate = () => import('./intake/late.ts')

/** The intake of one desk. */
export function createIntakeBox(desk: Desk): IntakeBox {
  const text = signal('')
  const isReading = signal(false)
  const notice = signal<IntakeNotice | null>(null)
  let pastes = 0
  const prepare = (): void => {
    void loadLate().then(({ readers }) => (desk.readers.value = readers), ignoreFailedLoad)
  }
  const take = async (input: string | Uint8Array): Promise<void> => {
    if (input.length === 0) return
    isReading.value = true
    pastes += 1
    try {
      const { readers, readPaste } = await loadLate()
      desk.readers.value = readers
      const reading = await readPaste(input, `paste-${pastes}`)
      if (reading.parts.length > 0) desk.takeParts(reading.parts)
      // What was not recognised stays, for the reader to correct; a private key does not.
      if (reading.parts.length > 0 || reading.isPrivateKey) text.value = ''
      else if (typeof input === 'string') text.value = input
      notice.value = noticeOf(reading)
    } catch {
      notice.value = { level: 'problem', text: NOT_LOADED }
    }
    isReading.value = false
  }
  const takeAll: IntakeBox['takeAll'] = async (inputs) => {
    for (const input of inputs) await take(input)
  }
  const takeFiles: IntakeBox['takeFiles'] = async (files) => {
    const tooLarge = files.find(({ size }) => size > MAX_FILE_SIZE)
    if (tooLarge === undefined) return takeAll(await Promise.all(files.map(readBytes)))
    notice.value = { level: 'problem', text: tooLargeWords(tooLarge) }
  }
  return { text, isReading, notice, take, takeAll, takeFiles, prepare }
}

/** Looked at before the file is read at all; the parsers have the same limit. */
const MAX_FILE_SIZE = 5 * 1024 * 1024

async function readBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

function tooLargeWords({ name, size }: File): string {
  const found = (size / 1024 / 1024).toFixed(1)
  return `Found ${name} with ${found} MB, expected at most 5 MB. Nothing was read; paste the part that matters.`
}

const NOT_LOADED =
  'The part of this page that reads pasted text could not be loaded. Check the connection, reload the page and paste again.'

/** A paste tries again and says what failed. */
function ignoreFailedLoad(): void {
  return
}

function noticeOf({ parts, remarks, isPrivateKey }: PasteReading): IntakeNotice {
  const read = parts.length === 0 ? [] : [`Read: ${parts.map(({ title }) => title).join('; ')}.`]
  return {
    level: parts.length === 0 || isPrivateKey ? 'problem' : 'done',
    text: [...read, ...remarks].join(' '),
  }
}
