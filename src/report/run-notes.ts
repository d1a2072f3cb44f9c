/** What the reports themselves do not say about a run: which findings were answered for, which files could not be read. */

/** An officer's answer to a finding (giải trình): it stays in every output, apart, with its reason, and counted apart. */
interface Answer {
  file: string
  finding: string
  reason: string
  author: string
}

export interface UnreadFile {
  file: string
  why: string
}

export interface RunNotes {
  answers?: readonly Answer[] | undefined
  unread?: readonly UnreadFile[] | undefined
}

/** The answers for one file, by finding. */
export function answersFor(file: string, { answers = [] }: RunNotes): Map<string, { reason: string; author: string }> {
  return new Map(
    answers
      .filter((answer) => answer.file === file)
      .map(({ finding, reason, author }) => [finding, { reason, author }] as const)
  )
}
