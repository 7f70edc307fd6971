import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Many short lines of scenes, each of which is looked at for seconds. */
const longest = 'accessibility.browser.test.ts'

/**
 * What takes longest of a project begins first, beside all the others. Where nothing has been run
 * before, Vitest goes by the size of the files: this one would come last, and be alone for a minute.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const from = sorted.findIndex(({ moduleId }) => moduleId.endsWith(`/${longest}`))
    if (from < 0) return sorted
    const [file] = sorted.splice(from, 1)
    const to = sorted.findIndex(({ project }) => project === file!.project)
    return sorted.toSpliced(to < 0 ? from : to, 0, file!)
  }
}
