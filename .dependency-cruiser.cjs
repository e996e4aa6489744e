/**
 * Imports go one way (docs/architecture.md, "Rooms"). A rule here is a wall of the house: what is not allowed to pass
 * it, not a wish.
 */
const src = (...rooms) => `^src/(${rooms.join('|')})`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'build-step-is-apart',
      comment: 'Nothing of the program knows the build step, and the build step knows nothing of the program.',
      severity: 'error',
      from: { path: '^(src|generated|examples)/' },
      to: { path: '^codegen/' },
    },
    {
      name: 'build-step-needs-no-program',
      severity: 'error',
      from: { path: '^codegen/' },
      to: { path: '^(src|generated|examples|test)/' },
    },
    {
      name: 'generated-needs-only-its-runtime',
      severity: 'error',
      from: { path: '^generated/' },
      to: { path: '^src/', pathNot: src('json/', 'wire/', 'operation-table\\.ts') },
    },
    {
      name: 'codecs-are-leaves',
      comment: 'json and wire import each other, buffers, the one error, and the types of the operation table.',
      severity: 'error',
      from: { path: src('json/', 'wire/') },
      to: {
        path: '^(src|generated)/',
        pathNot: src('json/', 'wire/', 'buffers/', 'errors/status-error\\.ts', 'operation-table\\.ts'),
      },
    },
    {
      name: 'only-serve-knows-what-was-generated',
      comment:
        'Every other room works for any proto root, and gets its operations as data. embed is serve for another program.',
      severity: 'error',
      from: { path: '^src/', pathNot: src('serve\\.ts', 'embed/', 'verify/verify\\.ts', 'client/') },
      to: { path: '^generated/' },
    },
    {
      name: 'verify-shares-no-codec',
      comment: 'What is compared with the codecs must not share their mistakes.',
      severity: 'error',
      from: {
        path: src('verify/(disagreements|exact-json|payload|request-wire|scalar|special|wire-records)\\.ts'),
      },
      to: { path: src('json/', 'wire/'), pathNot: src('json/message-type\\.ts') },
    },
    {
      name: 'rooms-do-not-look-up',
      comment:
        'The straight line of a request is drawn in operation.ts and server.ts; a room does not know who calls it.',
      severity: 'error',
      from: { path: '^src/[a-z-]+/', pathNot: src('embed/') },
      to: { path: src('main\\.ts', 'serve\\.ts', 'server\\.ts', 'operation\\.ts') },
    },
    {
      name: 'buffers-are-a-leaf',
      severity: 'error',
      from: { path: src('buffers/') },
      to: { path: '^(src|generated)/', pathNot: src('buffers/') },
    },
    {
      name: 'upstream-knows-no-http',
      severity: 'error',
      from: { path: src('upstream/') },
      to: { path: '^src/', pathNot: src('upstream/', 'tls/', 'buffers/', 'errors/status-error\\.ts') },
    },
    {
      name: 'payload-codec-knows-no-http',
      comment:
        'It changes messages between their JSON form and the call; how a codec server is reached is another room.',
      severity: 'error',
      from: { path: src('payload-codec/') },
      to: {
        path: '^src/',
        pathNot: src('payload-codec/', 'json/', 'wire/', 'upstream/upstream\\.ts', 'errors/status-error\\.ts'),
      },
    },
    {
      name: 'dev-server-is-apart',
      comment: 'It starts a Temporal server; the proxy is handed to it as a function.',
      severity: 'error',
      from: { path: src('dev-server/') },
      to: { path: '^src/', pathNot: src('dev-server/', 'upstream/', 'errors/status-error\\.ts') },
    },
    {
      name: 'dev-server-is-for-main',
      severity: 'error',
      from: { path: '^src/', pathNot: src('main\\.ts', 'dev-server/') },
      to: { path: src('dev-server/') },
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
      comment: 'It runs in browsers, and knows of the program what is in the document.',
      severity: 'error',
      from: { path: src('client/') },
      to: { pathNot: ['^src/client/', '^generated/openapi\\.ts', 'node_modules/openapi-fetch/'] },
    },
    {
      name: 'client-is-for-others',
      severity: 'error',
      from: { path: '^src/', pathNot: src('client/') },
      to: { path: src('client/') },
    },
    {
      name: 'no-dev-dependencies-in-the-program',
      comment: 'What the client is made of is built into it.',
      severity: 'error',
      from: { path: '^src/', pathNot: src('client/') },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // An application of its own, compiled by its test against the package.
    exclude: { path: '^test/client/app/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
