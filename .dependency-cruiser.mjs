import { join } from 'node:path';

/** The boundary table of the house style: what each part may import. `test/architecture/boundaries.spec.ts` runs it. */

const spec = '\\.(spec|prop\\.spec)\\.ts$';
const node = ['core'];

/** A part of the project that may import these parts, these npm packages and perhaps Node, and nothing else. */
function part(name, { folder, parts = [], packages = [], nodeFrom }) {
  const own = `^${folder}/src/`;
  const rules = [
    {
      name: `${name}-knows-only-its-neighbours`,
      comment: `${folder} may import ${parts.join(', ') || 'no other part'}`,
      severity: 'error',
      from: { path: own, pathNot: spec },
      // A package whose version differs from the root's stands in the part's own node_modules.
      to: {
        path: '^(libs|apps|test|tools)/',
        pathNot: [own, '/node_modules/', ...parts.map((one) => `^${one}/src/index\\.ts$`)],
      },
    },
    {
      name: `${name}-uses-only-its-packages`,
      comment: `${folder} may use ${packages.join(', ') || 'no npm package'}`,
      severity: 'error',
      from: { path: own, pathNot: spec },
      to: {
        path: 'node_modules/',
        pathNot: ['node_modules/@duban/', ...packages.map((one) => `node_modules/(@types/)?${one}/`)],
      },
    },
  ];
  if (nodeFrom !== undefined)
    rules.push({
      name: `${name}-leaves-node-alone`,
      comment: nodeFrom === '' ? `${folder} is pure` : `only ${nodeFrom} may use Node`,
      severity: 'error',
      from: { path: own, pathNot: nodeFrom === '' ? spec : [spec, nodeFrom] },
      to: { dependencyTypes: node },
    });
  return rules;
}

const domain = 'libs/domain';
const workflows = 'libs/workflows';
const persistence = 'libs/persistence';
const ingestion = 'libs/ingestion';
const papers = 'libs/papers';

export default {
  forbidden: [
    ...part('domain', { folder: domain, nodeFrom: '' }),
    ...part('ingestion', {
      folder: ingestion,
      parts: [domain],
      packages: [
        'mammoth',
        'pdf-parse',
        'pdfjs-dist',
        'exceljs',
        'yauzl',
        'saxes',
        'iconv-lite',
        'jschardet',
        '@xmldom/xmldom',
      ],
      nodeFrom: '^libs/ingestion/src/read/',
    }),
    ...part('workflows', {
      folder: workflows,
      parts: [domain],
      packages: ['@temporalio/workflow', '@temporalio/common'],
      nodeFrom: '',
    }),
    ...part('persistence', {
      folder: persistence,
      parts: [domain, workflows],
      packages: ['typeorm', 'pg', 'reflect-metadata'],
    }),
    ...part('papers', { folder: papers, parts: [domain], packages: ['docx', 'exceljs', 'ics', 'easy-template-x'] }),
    {
      name: 'no-app-imports-an-app',
      comment: 'The web, the API, the worker and the command line meet over HTTP, PostgreSQL and Temporal only.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/[^/]+/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-deep-import-into-a-package',
      comment: 'A package is what its index lists.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^(libs|apps)/[^/]+/', pathNot: ['^$1/$2/', '^(libs|apps)/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'no-deep-import-into-a-feature',
      comment: 'Features of an app meet only through the index of the other.',
      severity: 'error',
      from: { path: '^apps/(api|worker|web)/src/([^/]+)/', pathNot: spec },
      to: { path: '^apps/[^/]+/src/[^/]+/', pathNot: ['^apps/$1/src/$2/', '^apps/[^/]+/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'the-page-knows-the-api-only-by-http',
      comment: 'The page has no copy of a rule: what it needs to know, the API says.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: spec },
      to: { path: ['^libs/', 'node_modules/@duban/'] },
    },
    {
      name: 'only-persistence-speaks-to-postgres',
      comment:
        'The stores are in libs/persistence. Two exceptions: a Nest module hands the data source on, and the launcher makes roles and databases.',
      severity: 'error',
      from: { path: '^apps/', pathNot: ['\\.module\\.ts$', '^apps/cli/src/stack/cluster-admin\\.ts$', spec] },
      to: { path: 'node_modules/(@types/)?(typeorm|pg|@nestjs/typeorm)/' },
    },
    {
      name: 'no-module-speaks-to-pg-itself',
      severity: 'error',
      from: { path: '\\.module\\.ts$' },
      to: { path: 'node_modules/(@types/)?pg/' },
    },
    {
      name: 'no-workflow-code-in-the-api',
      comment: 'The API announces by the outbox; it never waits for Temporal.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: spec },
      to: { path: 'node_modules/@temporalio/(worker|workflow|activity)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: { path: '^(libs|apps)/' },
      to: { circular: true },
    },
    {
      name: 'no-import-of-nothing',
      comment: 'What is imported must exist.',
      severity: 'error',
      from: { path: '^(libs|apps)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-import-of-compiled-output',
      severity: 'error',
      from: { path: '^(libs|apps)/[^/]+/src/' },
      to: { path: '^(libs|apps)/[^/]+/dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(coverage|\\.duban)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(import.meta.dirname, 'tsconfig.check.json') },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.json'],
      mainFields: ['types', 'module', 'main'],
    },
  },
};
