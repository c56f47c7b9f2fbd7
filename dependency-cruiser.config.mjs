// The arrows of docs/architecture.md: app → modules → access, method, platform, ui. Each rule says what it keeps apart.
const io = '^platform/(audit|auth|db|http|jobs|offline|pdf)/';
const server =
  '((^|/)node_modules/(@fastify|fastify|fastify-type-provider-zod|kysely|pg|pdfkit|@node-rs)/|^modules/[^/]+/[^/]*(store|routes)\\.ts$|^platform/(audit|db|jobs|pdf)/|^app/[^/]+\\.ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'foundation-knows-no-rooms',
      comment: 'access, method, platform and ui are built on by the rooms, never the other way round.',
      severity: 'error',
      from: { path: '^(access|method|platform|ui)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(app|modules|demo|tests|scripts|bench)/' },
    },
    {
      name: 'platform-knows-nobody',
      comment: 'platform is what any product would need: it knows neither the method nor who may do what.',
      severity: 'error',
      from: { path: '^platform/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(access|method)/' },
    },
    {
      name: 'platform-draws-in-one-place',
      comment: 'Of the platform only platform/web, the pieces every page needs, draws with the kit.',
      severity: 'error',
      from: { path: '^platform/', pathNot: ['^platform/web/', '\\.test\\.tsx?$'] },
      to: { path: '^ui/' },
    },
    {
      name: 'method-is-data',
      comment: 'The way of working is data with its types; it needs nothing of the program.',
      severity: 'error',
      from: { path: '^method/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(access|platform|ui)/' },
    },
    {
      name: 'ui-is-a-kit',
      comment: 'The kit draws; it needs only words from the platform.',
      severity: 'error',
      from: { path: '^ui/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(access/|method/|platform/(?!i18n/))' },
    },
    {
      name: 'rooms-know-no-app',
      comment: 'app puts the rooms together; no room knows it.',
      severity: 'error',
      from: { path: '^modules/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(app|demo|tests|scripts|bench)/' },
    },
    {
      name: 'rooms-meet-at-the-door',
      comment: 'A room uses the rules (domain.ts) and the calls (api.ts) of another room, nothing else of it.',
      severity: 'error',
      from: { path: '^modules/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^modules/', pathNot: ['^modules/$1/', '^modules/[^/]+/(domain|api)\\.ts$'] },
    },
    {
      name: 'rules-do-no-work',
      comment: 'domain.ts is pure: no database, network, files or screens.',
      severity: 'error',
      from: { path: '(^|/)domain[a-z-]*\\.ts$' },
      to: { path: [io, '^ui/', '/pages/', '(^|/)(store|routes)\\.ts$'] },
    },
    {
      name: 'rules-need-no-framework',
      comment: 'domain.ts is pure: it uses no built-in module of Node and no framework.',
      severity: 'error',
      from: { path: '(^|/)domain[a-z-]*\\.ts$' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'],
        pathNot: '(^|/)node_modules/(zod|uuidv7|@internationalized/date)/',
      },
    },
    {
      name: 'browser-without-server',
      comment: 'What runs in the browser reaches the server through its calls only.',
      severity: 'error',
      from: { path: '^(ui/|app/web/|platform/(i18n|offline)/|modules/[^/]+/pages/)', pathNot: '\\.test\\.tsx?$' },
      to: { path: server },
    },
    {
      name: 'browser-without-node',
      comment: 'The browser has no built-in modules of Node.',
      severity: 'error',
      from: {
        path: '^(ui/|app/web/|platform/(i18n|offline)/|modules/[^/]+/pages/)',
        pathNot: ['\\.test\\.tsx?$', '^platform/offline/precache-plugin\\.ts$'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-without-tests',
      comment: 'What we ship does not lean on what tests it.',
      severity: 'error',
      from: { path: '^(access|app|demo|method|modules|platform|ui)/', pathNot: '\\.(test|e2e)\\.tsx?$' },
      to: { path: ['^tests/', '^scripts/', '\\.(test|e2e)\\.tsx?$'] },
    },
    {
      name: 'product-with-its-own-packages',
      comment: 'What the server needs while it runs is a dependency, not a development one.',
      severity: 'error',
      from: {
        path: '^(access|app|demo|method|modules|platform|ui)/',
        pathNot: ['\\.(test|e2e)\\.tsx?$', '-plugin\\.ts$', '\\.config\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-is-found',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage|\\.tmp|\\.git)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
