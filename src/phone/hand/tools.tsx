import type { Option } from '../../core/story/beats.ts'
import type { AppId, Spot } from '../../core/story/tags.ts'
import { AppIcon } from '../parts/appIcon.tsx'
import { Icon, type IconName } from '../parts/icons.tsx'
import type { Model } from '../model.ts'
import './tools.css'

interface Tool {
  readonly icon: IconName
  readonly label: string
  /** The one app it opens now, which then shows its own picture. */
  readonly app?: AppId
  readonly act: (() => void) | undefined
}

/** The five things one can always do with a phone in hand, in the same place in every scene. */
export function Tools({ model }: { readonly model: Model }) {
  const tools = toolsOf(model)
  const { words } = model.options
  return (
    <div class="tools" role="toolbar" aria-label={words.phone.tools}>
      {tools.map(({ icon, label, app, act }) => (
        <button
          type="button"
          key={icon}
          class={`tool tool--${icon}`}
          aria-disabled={act === undefined}
          title={act === undefined ? words.phone.notNow : label}
          onClick={() => act?.()}
        >
          {app === undefined ? <Icon name={icon} part="tool__disc" /> : <AppIcon app={app} />}
          <span>{label}</span>
        </button>
      ))}
    </div>
  )
}

function toolsOf(model: Model): readonly Tool[] {
  const { words, file } = model.options
  const offers = model.offers.value
  const at = (spot: Spot) => offers.filter((option) => option.spot === spot)
  const pick = (option: Option | undefined) =>
    option === undefined ? undefined : () => model.pick(option)
  const companion = file.card.cast.find(({ role }) => role === 'companion')
  const shortcut = onlyApp(model)
  const down = model.view.value?.hand === 'down'
  const look = (where: 'home' | 'dialler') =>
    down || offers.length === 0 ? undefined : () => (model.look.value = { at: where })
  return [
    { icon: 'hangup', label: words.phone.hangUp, act: pick(at('hangup')[0]) },
    {
      icon: 'apps',
      ...(shortcut?.app === undefined ? {} : { app: shortcut.app }),
      label: shortcut?.name ?? words.phone.apps,
      act: shortcut === undefined ? look('home') : pick(shortcut.option),
    },
    { icon: 'dial', label: words.phone.dial, act: look('dialler') },
    { icon: 'person', label: words.phone.askWho(companion?.name ?? ''), act: pick(at('ask')[0]) },
    down
      ? { icon: 'phone', label: words.phone.pickUp, act: pick(at('up')[0]) }
      : { icon: 'phone', label: words.phone.putDown, act: pick(at('down')[0]) },
  ]
}

/** The one app the story offers to open now, which then stands on the tool itself. */
function onlyApp({
  offers,
  options,
}: Model): { option: Option; name: string | undefined; app?: AppId } | undefined {
  const [option, second] = offers.value.filter(({ spot }) => spot === 'app')
  if (option === undefined || second !== undefined) return undefined
  const { target } = option
  if (target === undefined) return { option, name: undefined }
  return { option, name: options.file.card.apps[target], app: target }
}
