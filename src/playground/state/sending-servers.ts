import {
  MOST_COLUMNS,
  type CaseFile,
  type OtherServerInput,
  type ServerInput,
  type StatedCertificate,
} from '../../relay/index.ts'

/** A yes-or-no statement of a case file. */
export type MaybeBoolean = boolean | 'unknown'

/** What the reader says about a client certificate. */
export type CertificateChoice = 'none' | 'unknown' | 'pasted' | 'stated'

/** Which sending server: the case’s own, or a further one, counted from 0. */
export type ServerAt = 'own' | number

/** The further servers a file names. */
export function otherServersOf({ alsoThrough = [] }: CaseFile): readonly OtherServerInput[] {
  return alsoThrough
}

/** What a file says about a server; nothing for one it does not name. */
export function serverOf(file: CaseFile, at: ServerAt): ServerInput {
  return (at === 'own' ? file.submission : otherServersOf(file)[at]) ?? {}
}

/** What a server is called: by its name, else by its place. */
export function serverName(file: CaseFile, at: ServerAt): string {
  const name = at === 'own' ? file.submission?.serverName : otherServersOf(file)[at]?.name
  return name === undefined || name.trim() === '' ? placeName(at === 'own' ? 0 : at + 1) : name
}

/** The file with another statement about a server; the same when it names no such server. */
export function withServer(
  file: CaseFile,
  at: ServerAt,
  change: Partial<OtherServerInput>,
): CaseFile {
  if (at === 'own') return { ...file, submission: { ...file.submission, ...change } }
  const servers = otherServersOf(file)
  if (servers[at] === undefined) return file
  return {
    ...file,
    alsoThrough: servers.map((one, index) => (index === at ? { ...one, ...change } : one)),
  }
}

/** The file with one more server, of which nothing is known; at {@link MOST_COLUMNS} it stays as it is. */
export function withAddedServer(file: CaseFile): CaseFile {
  const servers = otherServersOf(file)
  if (servers.length >= MOST_COLUMNS) return file
  return { ...file, alsoThrough: [...servers, { name: '' }] }
}

/** The file without a further server. */
export function withoutServer(file: CaseFile, at: number): CaseFile {
  const left = otherServersOf(file).filter((_, index) => index !== at)
  const { alsoThrough: _, ...rest } = file
  return left.length === 0 ? rest : { ...rest, alsoThrough: left }
}

/** Which of the certificate choices is made. An empty text is `pasted`: the reader is about to. */
export function certificateChoice({ certificate = 'unknown' }: ServerInput): CertificateChoice {
  if (typeof certificate !== 'string') return 'stated'
  return certificate === 'none' || certificate === 'unknown' ? certificate : 'pasted'
}

/**
 * The statement a choice makes.
 *
 * @param text - pasted earlier, for a reader who goes back to it
 * @param stated - facts a scenario came with
 */
export function chosenCertificate(
  choice: CertificateChoice,
  text: string,
  stated: StatedCertificate | null,
): Pick<ServerInput, 'certificate'> {
  switch (choice) {
    case 'none':
    case 'unknown':
      return { certificate: choice }
    case 'pasted':
      return { certificate: text }
    case 'stated':
      return stated === null ? {} : { certificate: stated }
  }
}

/** The servers as the core should read them: an empty text is a fact left out. */
export function withoutEmptyServerTexts(file: CaseFile): CaseFile {
  const servers = otherServersOf(file)
  if (servers.length === 0) return file
  return {
    ...file,
    alsoThrough: servers.map((server, at) => ({
      ...server,
      name: serverName(file, at),
      ...(isBlank(server.connectingIp) && { connectingIp: 'unknown' }),
      ...(isBlank(server.certificate) && { certificate: 'unknown' }),
    })),
  }
}

function placeName(index: number): string {
  return `server ${index + 1}`
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}
