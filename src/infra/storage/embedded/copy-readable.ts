import { chmod, copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Only compiling against the libraries needs these. */
const UNNEEDED = /\.a$|^pkgconfig$|^pgxs$/

/** Copies a folder so that every user may read and run what is in it, whatever its own modes and the umask are. */
export async function copyReadable(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  await chmod(to, 0o755)
  const entries = await readdir(from, { withFileTypes: true })
  await Promise.all(
    entries.map(async (entry) => {
      if (UNNEEDED.test(entry.name)) return
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (entry.isDirectory()) return copyReadable(source, target)
      if (!entry.isFile()) return
      await copyFile(source, target)
      await chmod(target, (await stat(source)).mode & 0o100 ? 0o755 : 0o644)
    }),
  )
}
