import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { worldMap } from './src/build/plugin/map.ts'
import { dateline } from './src/build/plugin/plugin.ts'
import { IN_WORKER } from './src/build/plugin/service-worker.ts'
import { webApp } from './src/build/plugin/web-app.ts'
import { workerLicenses } from './src/build/plugin/worker-licenses.ts'
import { seedsDirectory } from './src/build/read/folder.ts'

/** The packages that the fonts in src/ui/fonts are made from. */
const FONTS = ['@fontsource-variable/alegreya', '@fontsource/alegreya-sc']
const licenses = workerLicenses([...IN_WORKER, ...FONTS])

/** What react-router's package names to bundlers is its build for development: a site is built with the other one. */
const routerForProduction: Plugin = {
  name: 'dateline-router-for-production',
  apply: 'build',
  config: () => {
    const router = new URL('dist/production/index.mjs', import.meta.resolve('react-router/package.json'))
    return { resolve: { alias: [{ find: /^react-router$/, replacement: fileURLToPath(router) }] } }
  },
}

export default defineConfig({
  plugins: [
    dateline('src/entry/sw.ts'),
    webApp(seedsDirectory()),
    worldMap(),
    react(),
    tailwindcss(),
    routerForProduction,
    licenses.plugin,
  ],
  // Of the stemmers in the search's thread, only that of the archive's language is loaded.
  worker: { format: 'es', plugins: () => [licenses.ofWorkers] },
  build: {
    target: ['chrome140', 'edge140', 'firefox140', 'safari18.4'],
    // Every browser that the app is made for has it.
    // What a room is made of, it names itself: the first view does not have to know. Its style sheets it has to.
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
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  test: {
    // Three parts, each of which runs alone: npm run test:unit, test:views, test:browser.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{archive,bench,build,cli,format}/**/*.test.ts', 'test/*.test.ts'],
        },
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // By themselves, after the others: they measure.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          // The files that a worker runs share its browser and the windows in it.
          isolate: false,
        },
      },
    ],
  },
})
