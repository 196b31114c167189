/** Draws the phone's newer pictures as flat SVG: `npx tsx assets/phone/make.ts`. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { optimize } from 'svgo'
import { inks } from '../../src/look/inks.ts'
import { paints } from '../../src/look/paints.ts'

const here = dirname(fileURLToPath(import.meta.url))
const ink = paints.ink
const paper = inks.paper
const lamp = paints.yellow

/** Every picture of a message has this frame. */
const frame = 'viewBox="0 0 280 210"'

const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(w)}" height="${String(h)}" fill="${fill}" ${more}/>`

/**
 * Looks like a payment code and is none: the corners are round and hold no square, the cells follow
 * a plain sum, so no reader finds where it begins.
 */
function payCode(): string {
  const side = 19
  const cell = 8
  const corner = (x: number, y: number) => (x < 6 || x > side - 7) && (y < 6 || y > side - 7)
  const cells = Array.from({ length: side * side }, (_, i) => ({ x: i % side, y: (i / side) | 0 }))
  const dark = cells
    .filter(({ x, y }) => !corner(x, y) || (x > side - 7 && y > side - 7))
    .filter(({ x, y }) => ((x * 7 + y * 11 + x * y * 3) % 13) % 5 < 2)
    .map(
      ({ x, y }) =>
        `M${String(x * cell)} ${String(y * cell)}h${String(cell)}v${String(cell)}h-${String(cell)}z`,
    )
  const eye = (x: number, y: number) =>
    `<circle cx="${String(x)}" cy="${String(y)}" r="17" fill="none" stroke="${ink}" stroke-width="7"/><circle cx="${String(x)}" cy="${String(y)}" r="7" fill="${ink}"/>`
  return `${rect(0, 0, 280, 210, '#31507f')}${rect(48, 8, 184, 194, paper, 'rx="12"')}
    <g transform="translate(64 29)"><path d="${dark.join('')}" fill="${ink}"/>${eye(21, 21)}${eye(131, 21)}${eye(21, 131)}
    <circle cx="76" cy="76" r="20" fill="${paper}"/><path d="M66 66l10 12 10-12m-10 12v14m-9-10h18" fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round"/></g>`
}

/** Somebody's face in the light of a screen, too close, the mouth a little off. */
const glimpse = `${rect(0, 0, 280, 210, '#24466b')}${rect(0, 0, 96, 210, '#2f5a86')}${rect(196, 0, 84, 210, '#1c3757')}
  <path d="M70 210c0-44 30-58 70-58s70 14 70 58z" fill="#7fa3c9"/>
  <path d="M92 96c0-44 20-66 48-66s48 22 48 66c0 40-22 70-48 70s-48-30-48-70z" fill="#d9e4ee"/>
  <path d="M84 112C74 50 98 16 140 16s66 34 56 96c-4-24-12-40-22-50-22 10-52 8-66-4-12 14-20 30-24 54z" fill="${ink}"/>
  <path d="M116 94h12m24 0h12" stroke="${ink}" stroke-width="6" stroke-linecap="round"/>
  <path d="M128 137q14 8 26-3" fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round"/>
  <path d="M0 60h280M0 132h280" stroke="${inks.ice}" stroke-width="3" opacity=".5"/>${rect(150, 118, 62, 22, '#24466b', 'opacity=".55"')}`

/** A ward before dawn: a blanket, a drip, two fingers held up. */
const ward = `${rect(0, 0, 280, 210, '#2a3a5c')}${rect(20, 18, 84, 70, '#1b2742')}<path d="M62 18v70M20 52h84" stroke="#3d5379" stroke-width="4"/>
  <path d="M224 14v120M204 22h40" stroke="#c9d4e4" stroke-width="5"/><path d="M206 24h24v34q-12 14-24 0z" fill="${inks.ice}"/>
  <path d="M218 66q4 60-46 78" fill="none" stroke="${inks.ice}" stroke-width="3"/>
  ${rect(30, 120, 76, 34, paper, 'rx="14"')}<circle cx="92" cy="122" r="25" fill="${paints.skinLight}"/>
  <path d="M66 122c-2-26 14-34 28-34s28 10 25 30c-20 2-40-4-53 4z" fill="${ink}"/><path d="M86 128h9m11 0h8" stroke="${ink}" stroke-width="4" stroke-linecap="round"/>
  <path d="M20 210v-46q90-30 260-12v58z" fill="#e7dcc4"/><path d="M20 176q110-22 260-8" fill="none" stroke="#cbbd9e" stroke-width="5"/>
  <path d="M152 160v-30m0 2l-12-26m12 24l12-27" stroke="${paints.skinLight}" stroke-width="11" stroke-linecap="round" fill="none"/>`

/** The sword that was taken for a boot, still dripping. */
const sword = `${rect(0, 0, 280, 210, '#1c1733')}<circle cx="140" cy="105" r="92" fill="#2a2350"/><circle cx="140" cy="105" r="66" fill="#352c66"/>
  <g transform="rotate(45 140 105)"><path d="M130 18l10-14 10 14v122h-20z" fill="${inks.ice}"/><path d="M140 4l10 14v122h-10z" fill="#7fb2dc"/>
  ${rect(108, 138, 64, 13, lamp, 'rx="6"')}${rect(132, 150, 16, 40, paints.woodMid, 'rx="5"')}<circle cx="140" cy="196" r="10" fill="${lamp}"/></g>
  <path d="M214 60q10 14 0 21-10-7 0-21zM80 150q8 12 0 18-8-6 0-18z" fill="${inks.ice}"/>
  <path d="M52 58v28m0-28l20-6v26" stroke="${lamp}" stroke-width="5" fill="none"/><circle cx="45" cy="87" r="8" fill="${lamp}"/><circle cx="65" cy="79" r="8" fill="${lamp}"/>`

/** A mascot that wags its tail: nicer than the real one. */
const whale = `${rect(0, 0, 280, 210, '#dcecff')}<path d="M0 150q35-18 70 0t70 0 70 0 70 0v60H0z" fill="#9cc4f2"/>
  <path d="M60 122c0-40 40-62 84-58 40 4 62 30 62 58 0 30-30 44-72 44s-74-14-74-44z" fill="#2f6fd0"/><path d="M70 138c20 18 92 24 126 0-8 20-34 28-62 28s-54-8-64-28z" fill="#eaf3ff"/>
  <path d="M198 108c22-6 26-26 18-44 18 4 28 12 30 22 8-6 18-8 28-4-4 22-32 44-70 42z" fill="#2f6fd0"/>
  <circle cx="96" cy="112" r="7" fill="${ink}"/><path d="M82 132q12 10 24 2" fill="none" stroke="${ink}" stroke-width="4" stroke-linecap="round"/>
  <path d="M128 58c-6-16-20-18-26-10m26 10c4-18 20-22 28-12" fill="none" stroke="#2f6fd0" stroke-width="6" stroke-linecap="round"/>`

/** A card that was put into a box by anybody at all. */
const giftCard = `${rect(0, 0, 280, 210, paints.denim)}<g transform="rotate(-4 140 105)">${rect(26, 38, 228, 136, paints.brick, 'rx="14"')}${rect(26, 62, 228, 22, lamp)}
  <path d="M64 38v136" stroke="${lamp}" stroke-width="10"/><path d="M64 62c-34-4-34-40-12-36 12 2 12 24 12 36zm0 0c34-4 34-40 12-36-12 2-12 24-12 36z" fill="${lamp}" stroke="${ink}" stroke-width="4"/>
  ${rect(160, 96, 70, 64, paper, 'rx="6"')}<path d="M170 106h12v12h-12zm38 0h12v12h-12zm-38 32h12v12h-12zm22-30h8v8h-8zm6 16h10v8h-10zm-14 6h8v20h-8zm24 8h12v12h-12z" fill="${ink}"/>
  <path d="M92 116h48m-48 20h34" stroke="${paper}" stroke-width="7" stroke-linecap="round"/></g>`

/** The head of a donkey; one ear is longer, and listens. */
const donkey = `${rect(0, 0, 280, 210, paints.violetDark)}<path d="M0 172h280v38H0z" fill="${paints.woodMid}"/>
  <path d="M104 74C84 40 82-4 96-2c16 2 30 42 34 66z" fill="${paints.grey}" stroke="${ink}" stroke-width="6"/><path d="M164 62c2-22 20-42 32-40 12 4-2 40-16 56z" fill="${paints.grey}" stroke="${ink}" stroke-width="6"/>
  <path d="M92 86c6-32 88-36 98-2 10 36-4 108-22 118-14 8-50 8-62-2-20-16-22-80-14-114z" fill="${paints.grey}" stroke="${ink}" stroke-width="6"/>
  <path d="M100 150c16-16 66-18 80-2 4 32-6 52-18 58-14 6-40 4-50-4-12-10-16-30-12-52z" fill="${paper}" stroke="${ink}" stroke-width="5"/>
  <circle cx="116" cy="104" r="9" fill="${ink}"/><circle cx="166" cy="102" r="9" fill="${ink}"/><path d="M122 164q4 8 10 2m20-1q5 7 10-1M118 186q22 12 44-2" fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round"/>
  <path d="M124 62q16-24 34-2" fill="none" stroke="${paints.brownDark}" stroke-width="12" stroke-linecap="round"/>`

/** A ticket anybody can take a picture of. */
const ticket = `${rect(0, 0, 280, 210, paints.denim)}${rect(24, 50, 232, 110, paper, 'rx="12"')}<path d="M44 88q25-34 50 0t50 0M44 116h92m-92 22h64m82-84v102" fill="none" stroke="${ink}" stroke-width="7"/>${rect(204, 84, 36, 36, paints.grey)}`

const duckBody = `<path d="M84 150c0-36 30-52 64-46 14 2 30-4 38-16 10 40-10 92-60 92-28 0-42-12-42-30z" fill="${lamp}" stroke="${ink}" stroke-width="6"/>
  <path d="M118 138q26-6 34 14-14 16-34 6z" fill="${paints.amber}" stroke="${ink}" stroke-width="5"/><path d="M116 180v18m28-20v20" stroke="#d9822b" stroke-width="9" stroke-linecap="round"/>`
const duckHead = `<circle cx="100" cy="72" r="36" fill="${lamp}" stroke="${ink}" stroke-width="6"/><circle cx="90" cy="64" r="6" fill="${ink}"/><path d="M66 76q-30-2-36 10 18 10 40 4z" fill="#d9822b" stroke="${ink}" stroke-width="5"/>`
const salute = `<path d="M132 128q28-14 14-44-6-16-26-24" fill="none" stroke="${paints.amber}" stroke-width="14" stroke-linecap="round"/><path d="M70 44q30-30 62 0" fill="none" stroke="#31507f" stroke-width="13" stroke-linecap="round"/>`
const whole = `${duckBody}${duckHead}`
const turned = (how: string, what: string) => `<g transform="${how}">${what}</g>`

/** Stickers have no ground of their own. */
const ducks = {
  'duck-salute': turned('translate(24 4)', whole + salute),
  'duck-mirror': turned('translate(256 4) scale(-1 1)', whole + salute),
  'duck-stand': turned('translate(24 4)', whole),
  'duck-fat': turned('translate(-26 4) scale(1.36 1)', whole),
  'duck-bow': turned('translate(6 20) rotate(-48 140 130)', whole),
  'duck-fallen': turned('translate(0 8) rotate(-96 140 118)', whole),
  'duck-hiding': turned(
    'translate(24 4)',
    `${turned('translate(36 66)', duckHead)}${duckBody}<path d="M92 130q-8-26 14-40m50 44q12-26-8-44" fill="none" stroke="${paints.amber}" stroke-width="13" stroke-linecap="round"/>`,
  ),
} as const

const drawn: Readonly<Record<string, string>> = {
  'pay-code': payCode(),
  glimpse,
  ward,
  sword,
  whale,
  'gift-card': giftCard,
  donkey,
  ticket,
  ...ducks,
}

/** What each shows, in Chinese and English: read to those who do not see it. */
const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'pay-code': ['图片：一张收款码', 'Picture: a payment code'],
  glimpse: [
    '画面：一张离得很近的脸，蓝白的光',
    'Frame: a face held very close, in blue-white light',
  ],
  ward: [
    '照片：病床上有人睡着，伸出两根手指',
    'Photo: somebody asleep in a hospital bed, two fingers up',
  ],
  sword: ['图：一把滴着水、会唱歌的剑', 'Drawing: a dripping sword that sings'],
  whale: ['图：一只摇尾巴的小鲸鱼', 'Drawing: a little whale wagging its tail'],
  'gift-card': ['图：一张红色小卡，印着码', 'Picture: a small red card with a code on it'],
  donkey: ['照片：一个驴头，一只耳朵长', 'Photo: a donkey’s head, one ear longer'],
  ticket: ['图片：一张电子票，号码糊着', 'Picture: an e-ticket, its code blurred'],
  'duck-salute': ['鸭子敬礼', 'Duck saluting'],
  'duck-mirror': ['鸭子敬礼，镜像版', 'Duck saluting, mirrored'],
  'duck-stand': ['鸭子站着', 'Duck standing'],
  'duck-fat': ['胖鸭子', 'Fat duck'],
  'duck-bow': ['鸭子磕头', 'Duck bowing low'],
  'duck-fallen': ['鸭子倒地', 'Duck fallen over'],
  'duck-hiding': ['鸭子缩头', 'Duck hiding its head'],
}

for (const [name, inside] of Object.entries(drawn)) {
  const [zh = '', en = ''] = titles[name] ?? []
  const title = `<title lang="zh">${zh}</title><title lang="en">${en}</title>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${inside}</svg>`
  const { data } = optimize(svg, { multipass: true, floatPrecision: 1 })
  // Put in last: svgo knows no language of a title.
  writeFileSync(join(here, `${name}.svg`), data.replace('>', `>${title}`))
}
