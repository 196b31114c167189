import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../../words/zh/words.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './dropZone.css'

/** What was dropped or chosen, unread: files by path, and folders still to be walked. */
export interface Dropped {
  readonly files: readonly { readonly path: string; readonly file: File }[]
  readonly folders: readonly FileSystemEntry[]
}

export interface DropZoneProps {
  readonly words: Words
  readonly onDropped: (dropped: Dropped) => void
  /** Some hang over the page. */
  readonly onHover?: () => void
}

/** Where a writer lets go of a case of their own: anywhere on the page, or by two buttons. */
export function DropZone({ words, onDropped, onHover }: DropZoneProps) {
  const text = words.screens.dropIn
  const over = useDrop(onDropped)
  useEffect(() => {
    if (over) onHover?.()
  }, [over])
  const [open, setOpen] = useState(false)
  return (
    <details
      class={over ? 'dropzone dropzone--over' : 'dropzone'}
      open={over || open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{text.title}</h2>
      </summary>
      <p class="aside">{over ? text.hover : text.about}</p>
      <div class="buttons dropzone__ways">
        <Chooser label={text.folder} folder onDropped={onDropped} />
        <Chooser label={text.files} onDropped={onDropped} />
      </div>
    </details>
  )
}

interface ChooserProps extends Pick<DropZoneProps, 'onDropped'> {
  readonly label: string
  readonly folder?: boolean
}

function Chooser({ label, folder = false, onDropped }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? { webkitdirectory: true } : { accept: '.zip,.ink,.yaml,.yml,.po' })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = ''
          if (files.length === 0) return
          onDropped({
            files: files.map((file) => ({ path: file.webkitRelativePath || file.name, file })),
            folders: [],
          })
        }}
      />
    </>
  )
}

/** Takes files dropped anywhere on the page; says whether some hang over it now. */
function useDrop(onDropped: DropZoneProps['onDropped']): boolean {
  const [over, setOver] = useState(false)
  const take = useRef(onDropped)
  take.current = onDropped
  // Before the page is painted: a file let go of any earlier would replace the page.
  useLayoutEffect(() => {
    const hover = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      // Or the browser leaves the page for the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(false)
      take.current(droppedIn(event.dataTransfer))
    }
    // Both: where something new appears under the hand, only its `dragenter` is asked.
    window.addEventListener('dragenter', hover)
    window.addEventListener('dragover', hover)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', hover)
      window.removeEventListener('dragover', hover)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over
}

/** Must be read at once: when the event is over, its items are gone. */
function droppedIn(transfer: DataTransfer): Dropped {
  const folders: FileSystemEntry[] = []
  const files: Dropped['files'][number][] = []
  for (const item of transfer.items) {
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (entry?.isDirectory === true) folders.push(entry)
    else if (file !== null) files.push({ path: file.name, file })
  }
  return { files, folders }
}
