import './statusBar.css'

/** The phone's own top line: the story's time, and whose it is where it is not the player's. */
export function StatusBar({ time, whose }: { readonly time: string; readonly whose: string }) {
  return (
    <div class="device__bar" aria-hidden="true">
      <span>{time}</span>
      {whose !== '' && <b class="device__whose">{whose}</b>}
      <i class="device__eye" />
      <span class="device__signal">
        <svg viewBox="0 0 18 12">
          <path d="M2 10.500v-1M7 10.500v-3.500M12 10.500v-6M17 10.500v-9" />
        </svg>
        5G
        <svg viewBox="0 0 26 12">
          <path d="M4 1h16q3 0 3 3v4q0 3-3 3h-16q-3 0-3-3v-4q0-3 3-3zM25.200 5v2" />
          <path class="device__charge" d="M4.500 6h9" />
        </svg>
      </span>
    </div>
  )
}
