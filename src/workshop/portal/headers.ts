// What a server says along with the build, made from the deployer's policy.
import type { Policy } from '../../wire/shipo/policy.ts'

/** The policy that stands in the page; a header says the same, and who may frame it, which a page cannot. */
export function securityPolicy(html: string, { frame }: Policy): string {
  const inPage = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]
  if (inPage === undefined) throw new Error('the page has no Content-Security-Policy')
  // No header at all lets a page from a file frame it too, which "*" does not.
  const ancestors = frame.includes('*') ? '' : `; frame-ancestors ${["'self'", ...frame].join(' ')}`
  return inPage.replace(/\s+/g, ' ') + ancestors
}

/** Nothing of a device is ever asked for. */
const permissions = 'camera=(), microphone=(), geolocation=()'

export interface ServerLines {
  readonly name: string
  readonly file: string
  readonly lines: string
}

/** The lines for the servers there are most of. */
export function serverLines(policy: string): readonly ServerLines[] {
  return [
    {
      name: 'nginx',
      file: 'nginx.conf, location',
      lines: [
        `add_header Content-Security-Policy "${policy}" always;`,
        `add_header Permissions-Policy "${permissions}" always;`,
        'add_header X-Content-Type-Options nosniff always;',
        'add_header Access-Control-Allow-Origin "*" always;',
      ].join('\n'),
    },
    {
      name: 'Caddy',
      file: 'Caddyfile',
      lines: [
        'header {',
        `  Content-Security-Policy "${policy}"`,
        `  Permissions-Policy "${permissions}"`,
        '  X-Content-Type-Options nosniff',
        '  Access-Control-Allow-Origin "*"',
        '}',
      ].join('\n'),
    },
    {
      name: 'Netlify, Cloudflare Pages',
      file: '_headers',
      lines: [
        '/*',
        `  Content-Security-Policy: ${policy}`,
        `  Permissions-Policy: ${permissions}`,
        '  X-Content-Type-Options: nosniff',
        '  Access-Control-Allow-Origin: *',
      ].join('\n'),
    },
  ]
}
