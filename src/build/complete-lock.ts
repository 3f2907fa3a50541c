import { readFileSync, writeFileSync } from 'node:fs'

// `npm run lock` after every `npm install` that changed package-lock.json.
//
// Packages with native parts list one optional package for each platform. npm leaves those out of the
// lock file that its registry does not offer where it runs, and "npm ci" then refuses the lock file on
// that very machine. This adds the entries; other platforms get the versions their parents ask for.

interface LockedPackage {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

interface LockFile {
  readonly packages: Record<string, LockedPackage>
}

const FILE = 'package-lock.json'
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/** The optional packages that the lock file lacks, by the path where npm would put them. */
export function findUnlocked(lock: LockFile): ReadonlyMap<string, LockedPackage> {
  const unlocked = new Map<string, LockedPackage>()
  for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = resolve(lock, path, name)
      const isExact = /^\d+\.\d+\.\d+/.test(version)
      if (found !== undefined && (!isExact || found.version === version)) continue
      const place = found === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`
      unlocked.set(place, entryFor(name, version.replace(/^[~^]/, '')))
    }
  }
  return unlocked
}

/** The package that `name` means for the package at `path`, as Node looks it up. */
function resolve(lock: LockFile, path: string, name: string): LockedPackage | undefined {
  let folder = path
  for (;;) {
    const prefix = folder === '' ? '' : `${folder}/`
    const found = lock.packages[`${prefix}node_modules/${name}`]
    if (found !== undefined || folder === '') return found
    const parent = folder.lastIndexOf('/node_modules/')
    folder = parent === -1 ? '' : folder.slice(0, parent)
  }
}

function entryFor(name: string, version: string): LockedPackage {
  const words = name.split(/[/-]/).map((word) => (word === 'windows' ? 'win32' : word))
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(os.length > 0 ? { os } : {}),
    optional: true,
  }
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync(FILE, 'utf8')) as LockFile
  const unlocked = findUnlocked(lock)
  const packages = { ...lock.packages, ...Object.fromEntries(unlocked) }
  const sorted = Object.fromEntries(
    Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
  console.log(`${String(unlocked.size)} optional packages added to ${FILE}`)
}
