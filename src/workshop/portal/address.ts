/** Stands for the address of the build until a page's script knows it. */
export const addressMark = 'https://HOST/'

/** Where the build will lie, if whoever builds it says so: oEmbed may hold no relative address. */
export const addressName = 'SHIPO_ADDRESS'

/** The address as other addresses are joined to it. @throws an error for what is none */
export function addressOf(given = ''): string | undefined {
  if (given === '') return undefined
  const found = URL.canParse(given) ? new URL(given) : undefined
  if (found === undefined || !/^https?:$/.test(found.protocol) || found.search + found.hash !== '')
    throw new Error(`${addressName}=${given} is no address of a folder on the web`)
  return found.href.replace(/\/?$/, '/')
}
