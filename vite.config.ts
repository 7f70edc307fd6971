import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed } from './tab/build/compressed.ts'
import { fetchedAhead } from './tab/build/fetched-ahead.ts'
import { fluentThemes } from './tab/build/fluent-themes.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const server = `http://localhost:${process.env['PORT'] ?? 3978}`

/** The pages a browser opens: the tab, and the local Teams room that frames it. */
const pages = ['tab/index.html', 'src/local/room/index.html'].filter((page) =>
  existsSync(`${root}/${page}`),
)

/** What the page runs before React is there: who comes, and what is to be shown. */
const entry =
  /\/tab\/(api|token|address|join-link|first-state|browser-theme|guest\/(arrive|join|kept-guests|kept-language)|texts\/texts-in)\.ts$|\/src\/(language|guest\/join-code)\.ts$|vite\/(preload-helper|modulepreload-polyfill)/

/** Parts of everybody's first view, which the bundler would cut up by who else uses them. */
const firstView =
  /\/node_modules\/(react|react-dom|scheduler)\/|\/tab\/(inside|outside|app|session|live|use-live|navigation|use-read|use-landing|drafts|guest-host|views\/(guest|participant|seminar)-view|participant\/(poll-ballot|ballot-form|poll-over|step-title|step-content|remark-field)|components\/(refusal|slide|skeleton|notice))\.tsx?$/

/** Those of the first view in one language, which are fetched as one. */
function textsOf(language: string): RegExp {
  return new RegExp(
    `/tab/texts/${language}\\.ts$|/src/i18n/${language}/(errors|join|poll|seminar|tab)\\.ts$`,
  )
}

export default defineConfig({
  root,
  publicDir: 'bot/public', // what cards are drawn with, under names that stay
  plugins: [react(), fluentThemes(), fetchedAhead('tab/index.html', 'first'), compressed()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    // A part that is fetched later names the scripts it needs itself. To list them ahead for all
    // parts costs the first view more than it saves the others; styles have to be listed, and the
    // texts, which would take the first view another round trip.
    modulePreload: {
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => /\.css$|\/texts-/.test(file)),
    },
    rolldownOptions: {
      input: pages.map((page) => `${root}/${page}`),
      // What everybody's first view needs is one file, however many later parts share some of it.
      output: {
        codeSplitting: {
          groups: [
            { name: 'entry', test: entry, priority: 3 },
            { name: 'texts-sv', test: textsOf('sv'), priority: 2 },
            { name: 'texts-en', test: textsOf('en'), priority: 2 },
            { name: 'first', test: firstView, priority: 1 },
          ],
        },
      },
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
