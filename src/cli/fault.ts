const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENXIO: 'there is nothing to read in it',
  EIO: 'the disk could not be read',
  ENAMETOOLONG: 'its name is too long',
}

/** The errno of a failed system call (“ENOENT”), or null. */
export function errnoOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^E[A-Z0-9_]+$/.test(code) ? code : null
}

/** Why a system call failed, in words. */
export function reasonOf(error: unknown): string {
  const errno = errnoOf(error)
  if (errno !== null && errno in WORDS) return WORDS[errno] ?? errno
  const [line = 'unknown reason'] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line
}
