import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'

/** Puts a page on the screen and offers what a player can do with it. */
export function showPage(page: ComponentChild) {
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  void act(() => render(page, host))
  const all = <T extends HTMLElement>(selector: string) => [...host.querySelectorAll<T>(selector)]
  const named = (selector: string, name: string) => {
    const found = all(selector).find(({ textContent }) => textContent.includes(name))
    if (found === undefined) throw new Error(`no ${selector} says “${name}”`)
    return found
  }
  return {
    host,
    text: () => host.textContent,
    all,
    press(name: string) {
      void act(() => named('button', name).click())
    },
    choose(name: string) {
      const input = named('label', name).querySelector('input')
      void act(() => input?.click())
    },
    write(name: string, text: string) {
      const input = host.querySelector<HTMLInputElement>(`input[name="${name}"]`)
      if (input === null) throw new Error(`no field ${name}`)
      void act(() => {
        input.value = text
        input.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
    submit() {
      const form = host.querySelector('form')
      void act(() => {
        form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
      })
    },
  }
}
