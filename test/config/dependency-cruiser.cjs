/** Which folder may know which. A rule that fires means that an arrow turned round. */
const relay = '^src/relay/'
const door = '^src/relay/((case|intake|edit|concepts)/)?index\\.ts$'

/** Heavy or foreign packages, each with its only importer. */
const ONLY_IMPORTER = {
  'node-forge': 'src/relay/parse/x509/node-forge\\.ts$',
  punycode: 'src/relay/model/domain-name\\.ts$',
  'ipaddr\\.js': 'src/relay/model/ip-range\\.ts$',
  papaparse: 'src/relay/parse/csv/read-csv\\.ts$',
  'postal-mime': 'src/relay/parse/bounce/mime/postal-mime\\.ts$',
  'monaco-editor': 'src/playground/editor/monaco-host\\.ts$',
  mermaid: 'src/build/render-diagrams',
  '@astrojs/starlight':
    '(astro\\.config\\.mjs|src/content\\.config\\.ts|src/site/.*|src/pages/.*)$',
  yaml: '(src/relay/case/.*|src/build/.*|src/diagrams/diagram-words\\.ts)$',
  zod: '(src/relay/case/.*|src/diagrams/diagram-words\\.ts|src/content\\.config\\.ts)$',
}

const coreArrow = (folder, forbidden, why) => ({
  name: `relay-${folder}`,
  comment: why,
  severity: 'error',
  from: { path: `${relay}${folder}/` },
  to: { path: `${relay}(${forbidden.join('|')})/` },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means that two things are one, or that one of them knows too much.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    coreArrow(
      'model',
      ['parse', 'match', 'rules', 'evaluate', 'explain', 'register', 'case', 'intake', 'edit'],
      'The model is what everything else talks about; it knows nobody.',
    ),
    coreArrow(
      'register',
      ['parse', 'match', 'rules', 'evaluate', 'explain', 'case', 'intake', 'edit'],
      'Registers are data.',
    ),
    coreArrow(
      'parse',
      ['match', 'rules', 'evaluate', 'explain', 'case', 'intake', 'edit'],
      'Reading text must not depend on what the text will be judged by.',
    ),
    coreArrow(
      'match',
      ['parse', 'rules', 'evaluate', 'explain', 'case', 'intake', 'edit'],
      'Predicates serve rules, never the other way round.',
    ),
    coreArrow(
      'rules',
      ['parse', 'evaluate', 'explain', 'case', 'intake', 'edit'],
      'A rule sees a question, not where its text came from nor what becomes of the answer.',
    ),
    coreArrow(
      'evaluate',
      ['parse', 'explain', 'remedy', 'case', 'intake', 'edit'],
      'The loop runs rules; words come later.',
    ),
    coreArrow(
      'explain',
      ['parse', 'match', 'evaluate', 'remedy', 'case', 'intake', 'edit'],
      'Explaining reads results and metadata; it must not judge again.',
    ),
    coreArrow(
      'remedy',
      ['parse', 'case', 'intake', 'edit'],
      'What would have to be otherwise is tried on cases that were read already.',
    ),
    coreArrow('case', ['intake', 'edit'], 'Case files are one of the things an intake reads.'),
    coreArrow(
      'edit',
      ['match', 'rules', 'evaluate', 'remedy', 'case', 'intake'],
      'A text is changed by what it says, whatever that is judged to be.',
    ),
    coreArrow(
      'intake',
      ['match', 'rules', 'evaluate', 'edit'],
      'Recognising what was pasted must not depend on what it will be judged by.',
    ),
    coreArrow(
      'concepts',
      ['parse', 'rules', 'evaluate', 'explain', 'remedy', 'case', 'intake', 'edit'],
      'A single question must not bring the evaluator along.',
    ),
    {
      name: 'decision-rules-are-alone',
      comment: 'Rules do not call each other; order is the catalogue’s.',
      severity: 'error',
      from: { path: `${relay}rules/decision/` },
      to: { path: `${relay}rules/(decision|findings|catalogue)` },
    },
    {
      name: 'relay-is-alone',
      comment: 'The core runs anywhere: it imports nothing of the site around it.',
      severity: 'error',
      from: { path: relay },
      to: { path: '^src/', pathNot: relay },
    },
    {
      name: 'relay-by-its-door',
      comment: 'Everybody else enters the core by its five doors, so that its inside can change.',
      severity: 'error',
      from: { path: '^src/', pathNot: relay },
      to: { path: relay, pathNot: door },
    },
    {
      name: 'relay-without-node',
      comment: 'The core runs in the browser.',
      severity: 'error',
      from: { path: relay },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'playground-without-site',
      comment: 'Islands know the core and the diagrams, not the pages they stand on.',
      severity: 'error',
      from: { path: '^src/playground/' },
      to: { path: '^(src/(site|pages|cli|build)/|astro)' },
    },
    {
      name: 'site-without-island-insides',
      comment: 'Pages place composed islands and stamps; state and views are the islands’ own.',
      severity: 'error',
      from: { path: '^src/(site|pages)/' },
      to: { path: '^src/playground/(state|views)/', pathNot: '^src/playground/views/Stamp' },
    },
    {
      name: 'no-tests-in-src',
      comment: 'What ships does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    ...Object.entries(ONLY_IMPORTER).map(([name, importer]) => ({
      name: `one-importer-${name.replaceAll(/[^a-z-]/g, '')}`,
      comment:
        'A heavy or foreign package has one importer, so that it can be replaced or dropped.',
      severity: 'error',
      from: { path: '^(src/|astro\\.config)', pathNot: importer },
      to: { path: `node_modules/${name}/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}
