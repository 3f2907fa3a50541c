// Runs before every script that needs a current Node.js. Plain JavaScript, so that old ones can read it.
const NEEDED = [22, 12]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Found Node.js ${process.versions.node}, expected ${NEEDED.join('.')} or later. ` +
      'The "node" package brings one when its install script may run: try "npm ci" again ' +
      'without --ignore-scripts, or install a current Node.js.',
  )
  process.exit(1)
}
