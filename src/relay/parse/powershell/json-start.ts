/** A bracket that begins a line, with something of JSON behind it. */
export const JSON_START = /^ *(?:\{\s*"|\[\s*[[{"\]])/gm
