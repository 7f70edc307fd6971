import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lockFolder } from '../../src/db/folder-lock.ts'
import { markOfThisProcess } from '../../src/db/process-mark.ts'
import { Child } from '../support/child.ts'

const hasty = { beatMs: 20, patienceMs: 400 }
const ignore = () => {}
const aLock = { release: expect.any(Function) as unknown }

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('a second process is refused and told who is in the way and what to do', async () => {
  const folder = await newFolder()
  const first = new Child('./lock-holder.ts', folder)
  expect(await first.line()).toBe('held')

  const second = lockFolder(folder, ignore)
  await expect(second).rejects.toThrow(`in use by process ${first.pid} on `)
  await expect(second).rejects.toThrow('DATA_DIR')
})

test('what a killed process leaves behind is taken over at once', async () => {
  const folder = await newFolder()
  for (let round = 0; round < 2; round += 1) {
    const holder = new Child('./lock-holder.ts', folder)
    expect(await holder.line()).toBe('held')
    await holder.kill()
  }
  const lock = await lockFolder(folder, ignore, { patienceMs: 60_000 })
  expect(await readdir(folder)).toEqual(['lock.3'])
  await lock.release()
})

test('of several processes that start together exactly one gets in', async () => {
  const folder = await newFolder()
  const children = [1, 2, 3, 4].map(() => new Child('./lock-holder.ts', folder))
  const answers = await Promise.all(children.map((child) => child.line()))
  expect(answers.filter((answer) => answer === 'held')).toHaveLength(1)
  expect(answers.filter((answer) => answer?.startsWith('refused: '))).toHaveLength(3)
})

test('of several that find a dead owner exactly one gets in', async () => {
  const folder = await newFolder()
  const dead = { ...markOfThisProcess(), startedAt: '1' }
  await writeFile(join(folder, 'lock.7'), JSON.stringify(dead))
  const attempts = await Promise.allSettled(
    Array.from({ length: 20 }, () => lockFolder(folder, ignore)),
  )
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('another process that was given the number of a dead owner is not taken for it', async () => {
  const folder = await newFolder()
  const reused = { ...markOfThisProcess(), startedAt: '1' }
  await writeFile(join(folder, 'lock.1'), JSON.stringify(reused))
  expect(await lockFolder(folder, ignore)).toEqual(aLock)
})

test('a folder that was released is free at once', async () => {
  const folder = await newFolder()
  const lock = await lockFolder(folder, ignore)
  await lock.release()
  expect(await lockFolder(folder, ignore, { patienceMs: 60_000 })).toEqual(aLock)
})

test('an owner in another container is known to live by touching its file', async () => {
  const folder = await newFolder()
  await lockFolder(folder, ignore, hasty)
  const elsewhere = { ...markOfThisProcess(), pid: 1, host: 'another', space: 'another container' }
  await writeFile(join(folder, 'lock.1'), JSON.stringify(elsewhere))
  await expect(lockFolder(folder, ignore, hasty)).rejects.toThrow('process 1 on another')
})

test('an owner in another container that touches nothing is taken for dead', async () => {
  const folder = await newFolder()
  const elsewhere = { ...markOfThisProcess(), space: 'another container' }
  await writeFile(join(folder, 'lock.1'), JSON.stringify(elsewhere))
  expect(await lockFolder(folder, ignore, hasty)).toEqual(aLock)
})

test('a lock that its owner never got to write is taken over', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'lock.1'), '')
  expect(await lockFolder(folder, ignore, hasty)).toEqual(aLock)
})

test('an owner that finds somebody else in the folder, or no folder, is told', async () => {
  const taken = vi.fn<() => void>()
  const folder = await newFolder()
  await lockFolder(folder, taken, hasty)
  await writeFile(join(folder, 'lock.2'), '')
  await vi.waitFor(() => expect(taken).toHaveBeenCalledTimes(1))

  const gone = vi.fn<() => void>()
  const removed = await newFolder()
  await lockFolder(removed, gone, hasty)
  await rm(removed, { recursive: true })
  await vi.waitFor(() => expect(gone).toHaveBeenCalledTimes(1))
})
