// The one way from the page to the workshop.
import DropWorker from '../../workshop/drop/worker.ts?worker'
import type { DroppedStory, DropNews } from '../../workshop/drop/dropped.ts'
import type { DropQuestion } from '../../workshop/drop/worker.ts'

export type { DroppedStory, DropNews, DropQuestion }

interface Hearing {
  readonly onNews: (news: DropNews) => void
  /** The worker itself could not be had. */
  readonly onFailure: (message: string) => void
}

/** Has files read, compiled and checked in a worker of its own, which can be stopped whatever it does. */
export function examine(question: DropQuestion, { onNews, onFailure }: Hearing): () => void {
  const worker = new DropWorker()
  worker.onmessage = ({ data }: MessageEvent<DropNews>) => onNews(data)
  worker.onerror = ({ message }) => onFailure(message)
  worker.postMessage(question)
  return () => worker.terminate()
}

/** YYYY-MM-DD. */
export const today = () => new Date().toISOString().slice(0, 10)
