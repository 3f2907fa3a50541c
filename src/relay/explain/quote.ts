/** A text as one word of a POSIX shell: nothing in single quotes means anything but a single quote. */
export function quotePosix(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** PowerShell takes the typographic ones for single quotes too; doubled, each stands for itself. */
const POWERSHELL_QUOTES = /['‘’‚‛]/g

/** A text as one string of PowerShell in which nothing is expanded. */
export function quotePowerShell(text: string): string {
  return `'${text.replaceAll(POWERSHELL_QUOTES, '$&$&')}'`
}
