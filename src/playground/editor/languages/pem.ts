import type { Language } from './token-rules.ts'

/** Certificates: armour, encoded lines, and what `openssl` prints around them. */
export const PEM: Language = {
  id: 'relay-pem',
  brackets: [],
  rules: {
    defaultToken: '',
    tokenizer: {
      root: [
        [/-----(?:BEGIN|END) [A-Z0-9 #]{1,40}-----/, 'armour'],
        [/^[A-Za-z0-9+/]{16,}={0,2}$/, 'string'],
        [/^[ \t]*[\w][\w .-]{0,60}[:=]/, 'property'],
        [/^#.*$/, 'comment'],
        [/./, ''],
      ],
    },
  },
}
