/**
 * Imports go one way (docs/architecture.md, "Wings"). tools/wings.json lists which wing may import which; every other
 * direction is an error.
 */
const WINGS = require('./tools/wings.json');

const src = (...places) => `^src/(${places.join('|')})`;

/** `main` and `index` are files of src/, `generated` is a folder beside it, all others are folders of src/. */
const place = (wing) =>
  wing === 'generated' ? '^generated/' : src(wing === 'main' || wing === 'index' ? `${wing}\\.ts` : `${wing}/`);

const wingRules = Object.entries(WINGS).map(([wing, allowed]) => ({
  name: `wing-${wing}`,
  severity: 'error',
  from: { path: place(wing) },
  to: { path: '^(src|generated)/', pathNot: [wing, ...allowed].map(place) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...wingRules,
    {
      name: 'wings-are-listed',
      comment: 'A new folder of src/ gets a line in tools/wings.json.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: Object.keys(WINGS).map(place) },
    },
    {
      name: 'no-circles',
      comment: 'Types count: files that know each other are one idea.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'build-step-is-apart',
      comment: 'Of the program, only the command line knows the build step, which does not know the program.',
      severity: 'error',
      from: { path: '^(src|generated|examples)/', pathNot: src('main\\.ts') },
      to: { path: '^codegen/' },
    },
    {
      name: 'build-step-is-one-command',
      comment: 'The command line has it as `generate`, and loads it for that command alone.',
      severity: 'error',
      from: { path: src('main\\.ts') },
      to: { path: '^codegen/', pathNot: '^codegen/command\\.ts$' },
    },
    {
      name: 'printers-are-for-the-generator',
      comment: 'What they print is said by the model; nobody but the generator and the package knows of them.',
      severity: 'error',
      from: {
        path: '^codegen/',
        pathNot: '^codegen/(print/|changes/|generate\\.ts|(committed|package)-document\\.ts)',
      },
      to: { path: '^codegen/print/' },
    },
    {
      name: 'build-step-needs-no-program',
      comment: 'Only the words in which both say what is wrong with a configuration.',
      severity: 'error',
      from: { path: '^codegen/' },
      to: { path: '^(src|generated|examples|test)/', pathNot: src('base/issue-text\\.ts') },
    },
    {
      name: 'only-the-start-knows-what-was-generated',
      comment: 'Every other part works for any proto root and gets its operations as data.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: src(
          'program/(generation|catalogue-command|offload/thread)\\.ts',
          'embed/',
          'verify/verify\\.ts',
          'client/',
        ),
      },
      to: { path: '^generated/' },
    },
    {
      name: 'verify-shares-no-codec',
      comment: 'What the codecs are compared with must not share their mistakes.',
      severity: 'error',
      from: {
        path: src('verify/(disagreements|exact-json|payload|request-wire|scalar|special|wire-records)\\.ts'),
      },
      to: { path: src('codec/'), pathNot: src('codec/json/message-(type|shape)\\.ts') },
    },
    {
      name: 'codec-knows-the-operation-table-only-as-a-type',
      comment: 'The codecs work for any message; the table of operations is data that generated code fills in.',
      severity: 'error',
      from: { path: src('codec/(json|wire)/') },
      to: { path: src('codec/operation-table\\.ts') },
    },
    {
      name: 'upstream-knows-no-codec',
      comment: 'It carries bytes; from the operations it only learns which calls are idempotent.',
      severity: 'error',
      from: { path: src('upstream/') },
      to: { path: src('codec/'), pathNot: src('codec/operation-table\\.ts') },
    },
    {
      name: 'tools-are-apart',
      severity: 'error',
      from: { path: '^(src|generated|codegen|examples)/' },
      to: { path: '^tools/' },
    },
    {
      name: 'no-test-code-in-the-program',
      severity: 'error',
      from: { path: '^(src|generated|codegen|examples)/' },
      to: { path: '^test/' },
    },
    {
      name: 'client-is-apart',
      comment: 'It runs in browsers, and of the program it knows only what the document says.',
      severity: 'error',
      from: { path: src('client/') },
      to: { pathNot: ['^src/client/', '^generated/openapi\\.ts', 'node_modules/openapi-fetch/'] },
    },
    {
      name: 'no-dev-dependencies-in-the-program',
      comment: 'The packages of the client are bundled into it.',
      severity: 'error',
      from: { path: '^src/', pathNot: src('client/') },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // Applications of their own, compiled by their tests against the package.
    exclude: { path: '^(test/client/app|test/embed/app|examples/embedding)/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
