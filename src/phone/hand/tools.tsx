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
  /** What it does now, in the story's words, where its name does not say it. */
  readonly says?: string
}

/** The five things one can always do with a phone in hand, in the same place in every scene. */
export function Tools({ model }: { readonly model: Model }) {
  const tools = toolsOf(model)
  const { words } = model.options
  return (
    <>
      <Saying tools={tools} open={model.offers.value.length > 0} />
      <div class="tools" role="toolbar" aria-label={words.phone.tools}>
        {tools.map(({ icon, label, app, act, says }) => (
          <button
            type="button"
            key={icon}
            class={`tool tool--${icon}`}
            aria-disabled={act === undefined}
            title={act === undefined ? words.phone.notNow : (says ?? label)}
            {...(says === undefined ? {} : { 'aria-label': `${label}${words.phone.colon}${says}` })}
            onClick={() => act?.()}
          >
            {app === undefined ? <Icon name={icon} part="tool__disc" /> : <AppIcon app={app} />}
            <span>{label}</span>
          </button>
        ))}
        <Whole model={model} />
      </div>
    </>
  )
}

/** What a tool does now, where that is more than its name says: read before it is pressed. Its room is kept. */
function Saying({ tools, open }: { readonly tools: readonly Tool[]; readonly open: boolean }) {
  const said = tools.filter(({ says }) => says !== undefined)
  if (said.length === 0) return null
  return (
    <ul class={`saying${open ? '' : ' saying--coming'}`} aria-hidden="true">
      {said.map(({ icon, says }) => (
        <li key={icon}>
          <Icon name={icon} />
          {says}
        </li>
      ))}
    </ul>
  )
}

/** All that can be done now, on a sheet; and the other apps, where one has taken their place. */
function Whole({ model }: { readonly model: Model }) {
  const { words } = model.options
  const { offers, coming, view } = model
  const all = offers.value.length > 0 ? offers.value : coming.value
  const browsing =
    all.filter(({ spot }) => spot === 'app').length === 1 && view.value?.hand === 'up'
  const closed = offers.value.length === 0
  return (
    <>
      {browsing && (
        <button
          type="button"
          class="browse"
          aria-disabled={closed}
          onClick={() => {
            if (!closed) model.look.value = { at: 'home' }
          }}
        >
          <Icon name="apps" part="browse__disc" />
          <span>{words.phone.apps}</span>
        </button>
      )}
      <button
        type="button"
        class="all"
        aria-disabled={closed}
        onClick={() => {
          if (!closed) model.sheet.value = { kind: 'all' }
        }}
      >
        <b class="all__count">{all.length > 0 ? all.length : ''}</b>
        <span>{words.phone.allICanDo}</span>
      </button>
    </>
  )
}

function toolsOf(model: Model): readonly Tool[] {
  const { words, file } = model.options
  const offers = model.offers.value
  const all = offers.length > 0 ? offers : model.coming.value
  const pick = (option: Option | undefined) =>
    option === undefined ? undefined : () => model.pick(option)
  const name = file.card.cast.find(({ role }) => role === 'companion')?.name ?? ''
  /** Does what the story offers at its place; says it, where that is more than its plain name. */
  const doing = (spot: Spot): Pick<Tool, 'act' | 'says'> => {
    const [option] = all.filter((one) => one.spot === spot)
    if (option === undefined) return { act: undefined }
    const plain =
      words.phone.plainly.includes(option.text) || option.text === words.phone.askWho(name)
    const act = offers.includes(option) ? pick(option) : undefined
    return { act, ...(plain ? {} : { says: option.text }) }
  }
  const down = model.view.value?.hand === 'down'
  const look = (where: 'home' | 'dialler') =>
    down || offers.length === 0 ? undefined : () => (model.look.value = { at: where })
  return [
    { icon: 'hangup', label: words.phone.hangUp, ...doing('hangup') },
    appsTool(model, look('home')),
    { icon: 'dial', label: words.phone.dial, act: look('dialler') },
    { icon: 'person', label: words.phone.askWho(name), ...doing('ask') },
    down
      ? { icon: 'phone', label: words.phone.pickUp, ...doing('up') }
      : { icon: 'phone', label: words.phone.putDown, ...doing('down') },
  ]
}

/** All apps; or the one the story offers to open now, by its own name. */
function appsTool(model: Model, all: Tool['act']): Tool {
  const { apps } = model.options.words.phone
  const shortcut = onlyApp(model)
  if (shortcut === undefined) return { icon: 'apps', label: apps, act: all }
  const { app, name, option } = shortcut
  return {
    icon: 'apps',
    ...(app === undefined ? {} : { app }),
    label: name ?? apps,
    act: () => {
      model.pick(option)
    },
  }
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
