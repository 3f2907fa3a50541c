import type { Language } from './token-rules.ts'

/** What PowerShell prints as a list, and the commands that set the same properties. */
export const FORMAT_LIST: Language = {
  id: 'relay-format-list',
  brackets: [
    ['{', '}'],
    ['(', ')'],
  ],
  rules: {
    ignoreCase: true,
    defaultToken: '',
    tokenizer: {
      root: [
        [/^\s*#.*$/, 'comment'],
        [
          /^(\s*)([\w.@]{1,80})(\s*:)(?=\s|$)/,
          ['white', 'property', { token: 'delimiter', next: '@value' }],
        ],
        [/\b(?:get|new|set)-[a-z]+\b/, 'cmdlet'],
        [/(\s)(-[a-z]\w*)/, ['white', 'property']],
        [/"[^"]*"?|'[^']*'?/, 'string'],
        [/\$(?:true|false|null)\b/, 'keyword'],
        [/[{}(),;|@]/, 'delimiter'],
        [/[\w.*/:-]+/, ''],
        [/./, ''],
      ],
      value: [
        // A line that says no more, or the next line: another property.
        [/^(?=.)/, { token: '', next: '@pop' }],
        [/\s+/, 'white'],
        [/(?:true|false)\s*$/, 'keyword'],
        [/\b(?:OnPremises|Partner|Authoritative|InternalRelay)\b/, 'keyword'],
        [/[{},;]/, 'delimiter'],
        [/\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?/, 'number'],
        [/[^\s{},;]+/, 'string'],
      ],
    },
  },
}
