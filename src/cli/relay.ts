import process from 'node:process'
import { runCommandLine } from './run-command-line.ts'

const today = new Date().toISOString().slice(0, 10)
const { stdout, stderr, exitStatus } = await runCommandLine(process.argv.slice(2), today)

// A reader that stops early, such as `head`, is no error of ours.
process.stdout.on('error', () => undefined)
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitStatus
