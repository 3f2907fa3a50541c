import type { Language } from './token-rules.ts'

/** JSON, as ConvertTo-Json prints it and case files may be written. */
export const JSON_TEXT: Language = {
  id: 'relay-json',
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  rules: {
    defaultToken: '',
    tokenizer: {
      root: [
        [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'property'],
        [/"(?:[^"\\]|\\.)*"?/, 'string'],
        [/\b(?:true|false|null)\b/, 'keyword'],
        [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, 'number'],
        [/[{}[\],:]/, 'delimiter'],
        [/\s+/, 'white'],
        [/./, ''],
      ],
    },
  },
}
