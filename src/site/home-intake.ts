import { leaveHandover, type Handed } from '../playground/handover.ts'
import { hasPrivateKey, isPrivateKeyDer } from '../relay/index.ts'
import { decodeInput } from '../relay/intake/index.ts'

/** As much as the sheet reads. */
const MAX_SIZE = 5 * 1024 * 1024

/** Lets the home page’s box hand what is pasted, dropped or chosen to the playground. */
export function startHomeIntake(): void {
  const form = document.querySelector<HTMLFormElement>('#home-intake')
  const box = form?.querySelector('textarea')
  if (!form || !box) return
  const hand = (items: readonly Handed[]): void => {
    const refusal = refusalOf(items) ?? (leaveHandover(items) ? null : NO_ROOM)
    say(form, refusal ?? '')
    if (refusal === PRIVATE_KEY) box.value = ''
    if (refusal === null) location.assign(form.dataset.sheet ?? '/playground/')
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (box.value.trim() === '') {
      say(form, 'Nothing is in the box yet: paste a bounce, cmdlet output or a certificate.')
      box.focus()
    } else hand([box.value])
  })
  form.addEventListener('dragover', (event) => event.preventDefault())
  form.addEventListener('drop', (event) => {
    const files = event.dataTransfer?.files
    if (!files || files.length === 0) return
    event.preventDefault()
    void readFiles(files).then(hand)
  })
  const input = form.querySelector<HTMLInputElement>('input[type="file"]')
  input?.addEventListener('change', () => {
    void readFiles(input.files ?? []).then(hand)
  })
}

const PRIVATE_KEY =
  'This held a private key, so it was dropped at once and not read. A certificate is enough: give only the part from BEGIN CERTIFICATE to END CERTIFICATE.'
const TOO_LARGE =
  'Found more than 5 MB, expected at most 5 MB. Nothing was read; give the part that matters.'
const NO_ROOM =
  'The browser has no room to carry this over. Open the playground and paste or drop it there.'

function refusalOf(items: readonly Handed[]): string | null {
  if (items.reduce((sum, { length }) => sum + length, 0) > MAX_SIZE) return TOO_LARGE
  return items.some(holdsPrivateKey) ? PRIVATE_KEY : null
}

function holdsPrivateKey(item: Handed): boolean {
  const decoded = typeof item === 'string' ? item : decodeInput(item)
  return typeof decoded === 'string' ? hasPrivateKey(decoded) : isPrivateKeyDer(decoded)
}

/** A file that is too large is not read; its size alone refuses it. */
async function readFiles(files: Iterable<File>): Promise<readonly Handed[]> {
  return Promise.all(
    Array.from(files, async (file) =>
      file.size > MAX_SIZE ? ' '.repeat(MAX_SIZE + 1) : new Uint8Array(await file.arrayBuffer()),
    ),
  )
}

function say(form: HTMLFormElement, text: string): void {
  const notice = form.querySelector('[role="status"]')
  if (notice) notice.textContent = text
}
