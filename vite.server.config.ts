import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/** What is started by itself: the server, its threads, and what an administrator runs beside it. */
const entries = [
  'src/main.ts',
  'src/db/embedded-worker.ts',
  'src/feedback/import/import-worker.ts',
  'src/person/first-lead-cli.ts',
]

/** Read beside the file that asks for them, and in the bundle all files are beside each other. */
const readAtRunTime = [
  ...readdirSync(`${root}/src/db/migrations`).map((name) => `src/db/migrations/${name}`),
  'src/local/audience-answers.json',
  'src/local/demo-programme.json',
]

/**
 * Stay in `node_modules`: they read files of their own that a bundle would leave behind. teamsfx is
 * only loaded when Graph is asked, and is larger than all else together.
 */
const external = [
  '@electric-sql/pglite',
  '@fastify/swagger',
  '@fastify/swagger-ui',
  '@microsoft/teamsfx',
  'pg-native',
  'pino',
]

/**
 * The server with its libraries in a few files. Finding and reading some two thousand modules, most
 * of them botbuilder's, was two fifths of what it took to start.
 */
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true, external },
  plugins: [besideTheBundle()],
  build: {
    ssr: true,
    outDir: 'dist/src',
    emptyOutDir: true,
    sourcemap: true,
    target: 'node20',
    minify: false, // names in a stack are worth more than a few bytes
    reportCompressedSize: false,
    rolldownOptions: {
      input: entries.map((entry) => `${root}/${entry}`),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})

function besideTheBundle(): Plugin {
  return {
    name: 'beside-the-bundle',
    generateBundle() {
      for (const file of readAtRunTime) {
        const source = readFileSync(`${root}/${file}`)
        this.emitFile({ type: 'asset', fileName: file.replace(/^src\/(db|local)\//, ''), source })
      }
    },
  }
}
