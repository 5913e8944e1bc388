/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { dateline } from './src/build/plugin/dateline.ts'
import { pageModules } from './src/entry/page-modules.ts'

/** The packages that the fonts in src/ui/fonts are made from. */
const FONTS = ['@fontsource-variable/alegreya', '@fontsource/alegreya-sc']

/** By default, bundlers use react-router's development build. This selects its production build. */
const routerForProduction: Plugin = {
  name: 'dateline:router-for-production',
  apply: 'build',
  config: () => {
    const router = new URL('dist/production/index.mjs', import.meta.resolve('react-router/package.json'))
    return { resolve: { alias: [{ find: /^react-router$/, replacement: fileURLToPath(router) }] } }
  },
}

const UNIT_TESTS = ['test/{archive,bench,build,cli,format,importers,messages}/**/*.test.ts', 'test/*.test.ts']
/** Replacing a module for other tests would break them, so each of these files has a worker of its own. */
const UNIT_TESTS_WITH_MOCKS = [
  'test/build/emit/images/share-images.test.ts',
  'test/build/output/staging.test.ts',
]

const site = await dateline(
  { prerender: 'src/entry/prerender.tsx', serviceWorker: 'src/entry/sw.ts', pageModules },
  FONTS,
)

export default defineConfig({
  plugins: [site.plugins, react(), tailwindcss(), routerForProduction],
  worker: { format: 'es', plugins: () => site.ofWorkers },
  build: {
    target: ['chrome140', 'edge140', 'firefox140', 'safari18.4'],
    // Target browsers support modulepreload; preload only style sheets.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files) => files.filter((file) => file.endsWith('.css')),
    },
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      treeshake: { unknownGlobalSideEffects: false, propertyReadSideEffects: false },
      output: {
        // Short, because the first view lists every file. More than 64 files need 7 characters.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // With everything it imports. One by one, the modules it shares with other views would be a dozen requests.
            { name: 'reader', test: /\/src\/reader\/reader\.tsx$/ },
          ],
        },
      },
    },
  },
  test: {
    // Every core: by default, one is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    // Wide, since everything takes longer on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Each project also runs alone: npm run test:unit, test:views, test:browser.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: UNIT_TESTS,
          // Packages of the benchmarks bring tests of their own.
          exclude: [...UNIT_TESTS_WITH_MOCKS, '**/node_modules/**'],
          // Files share workers and the modules in them, which saves most of the time of importing.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: { name: 'unit-mocks', environment: 'node', include: UNIT_TESTS_WITH_MOCKS },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'happy-dom',
          include: ['test/{app,countries,reader,saved,search,timeline,ui}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/setup.ts',
          // After the others, since these tests measure time.
          sequence: { groupOrder: 1 },
          // More than two cores, since a test often waits for the browser.
          maxWorkers: 3,
          // The files that a worker runs share its browser and the windows in it.
          isolate: false,
        },
      },
    ],
  },
})
