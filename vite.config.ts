import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed } from './tab/build/compressed.ts'
import { fluentThemes } from './tab/theme/vite-plugin.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const server = `http://localhost:${process.env['PORT'] ?? 3978}`

/** The pages a browser opens: the tab, and the local Teams room that frames it. */
const pages = ['tab/index.html', 'src/local/room/index.html'].filter((page) =>
  existsSync(`${root}/${page}`),
)

/** Parts of everybody's first view, which the bundler would cut up by who else uses them. */
const firstView =
  /\/tab\/(session|api|live|use-live|navigation|use-read|use-landing|drafts|participant\/(poll-ballot|ballot-form|poll-over|step-title|remark-field)|components\/(refusal|slide|skeleton|notice))\.tsx?$/

export default defineConfig({
  root,
  plugins: [react(), fluentThemes(), compressed()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    // A part that is fetched later names the scripts it needs itself. To list them ahead for all
    // parts costs the first view more than it saves the others; styles have to be listed.
    modulePreload: {
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      input: pages.map((page) => `${root}/${page}`),
      // What everybody's first view needs is one file, however many later parts share some of it.
      output: { codeSplitting: { groups: [{ name: 'first', test: firstView }] } },
    },
  },
  // `vite` alone redraws the tab as it is edited, and passes the rest on to `npm run dev`.
  server: {
    proxy: {
      '/api': { target: server, ws: true },
      '/local/api': { target: server, ws: true },
    },
  },
})
