/** Files that are missing, left over or other than the sources make them; and what an author most likely forgot. */
export function checkCorpus(): Promise<{ stale: string[]; warnings: string[] }>
