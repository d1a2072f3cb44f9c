/** The file that a worker process runs. */
export const workerEntry = new URL('./worker.js', import.meta.url)
