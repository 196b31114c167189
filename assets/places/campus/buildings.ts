import { buildings, type BuildingId } from '../../../src/core/buildings.ts'
import { spots } from '../../../src/stage/campus/campusPlan.ts'
import { faint, glass, ink, n, rect, round, shape, stroke } from './pen.ts'
import { paints } from '../../../src/look/paints.ts'

const wood: string = paints.woodDark
const clay = '#8a5148'
const brick = '#6b4653'
const cream = '#8f8a96'
const slate = '#33456c'
const roof = '#27365a'
const teal = '#37606c'
const paper = paints.cream

const door = (x: number, base: number, w: number, h: number, fill = wood) =>
  rect(x, base - h, w, h, fill) + round(x + w - 7, base - h / 2, 2.5, 2.5, '#e0a94a')

/** Steps of lighter stone, and the wet gleam before a door. */
const step = (x: number, base: number, w: number) =>
  rect(x - 6, base - 6, w + 12, 7, '#55648a', 3) +
  faint(0.5, round(x + w / 2, base + 8, w * 0.8, 4, '#5f78a8'))

const shade = (x: number, y: number, w: number, h: number) =>
  faint(0.28, rect(x, y, w, h, '#0c1222', 0))

/** A striped awning. */
function awning(x: number, y: number, w: number, colour: string, stripes: number): string {
  const one = w / stripes
  const strips = Array.from({ length: stripes }, (_, i) => {
    const l = x + i * one
    return shape(
      `M${n(l)} ${n(y)}h${n(one)}v16q${n(-one / 2)} 12 ${n(-one)} 0z`,
      i % 2 === 0 ? colour : '#b9b2a6',
      3,
    )
  })
  return strips.join('')
}

/** A board on a roof, with a picture instead of a word. */
const board = (x: number, y: number, w: number, h: number, picture: string) =>
  stroke(`M${n(x + 12)} ${n(y + h)}v12M${n(x + w - 12)} ${n(y + h)}v12`, ink, 5) +
  rect(x, y, w, h, paper) +
  picture

const dormitory =
  rect(86, 84, 56, 18, '#45557d') +
  rect(60, 100, 210, 235, slate) +
  shade(232, 102, 36, 232) +
  rect(54, 92, 222, 14, roof) +
  [114, 168, 222]
    .flatMap((y) => [76, 126, 176, 226].map((x) => glass({ x, y, width: 30, height: 36 })))
    .join('') +
  [153, 207, 261].map((y) => rect(68, y, 194, 7, '#4d5f8c', 3)).join('') +
  // Washing that was not taken in before the rain.
  stroke('M72 212H118', ink, 2) +
  shape('M78 212h12v14h-12z', paints.terracotta, 2.5) +
  shape('M96 212h14l-3 12h-8z', paints.skyBlue, 2.5) +
  rect(128, 276, 74, 10, roof) +
  door(150, 335, 30, 48, '#3c2c30') +
  step(150, 335, 30) +
  glass({ x: 78, y: 288, width: 34, height: 28 }) +
  glass({ x: 220, y: 288, width: 34, height: 28 })

const library =
  rect(466, 104, 68, 110, '#77717f') +
  shape('M458 108 500 62l42 46z', roof) +
  round(500, 142, 21, 21, paper, 4) +
  stroke('M500 129v13l9 6', ink, 3.5) +
  rect(385, 222, 230, 113, cream) +
  shade(580, 224, 33, 110) +
  shape('M376 226 500 168l124 58z', '#6f6a7b') +
  shape('M420 216 500 179l80 37z', '#5b586c', 3) +
  rect(378, 222, 244, 14, '#a29ca6') +
  [404, 438, 538, 572].map((x) => glass({ x, y: 252, width: 24, height: 50 })).join('') +
  [392, 428, 464, 526, 562, 598].map((x) => rect(x, 236, 9, 92, '#b0a9b0', 3)).join('') +
  door(482, 335, 36, 60, '#4a3230') +
  stroke('M500 277v56', ink, 3) +
  rect(372, 326, 256, 9, '#6a6678')

const counsellor =
  rect(896, 150, 20, 48, clay) +
  rect(746, 214, 184, 121, teal) +
  shade(902, 216, 27, 118) +
  shape('M728 220 838 150l110 70z', roof) +
  round(838, 192, 11, 11, '#1a2745', 3.5) +
  [764, 822, 880].map((x) => glass({ x, y: 228, width: 32, height: 36 })).join('') +
  [764, 880].map((x) => glass({ x, y: 282, width: 32, height: 36 })).join('') +
  [764, 822, 880].map((x) => rect(x - 4, 266, 40, 6, '#55648a', 3)).join('') +
  door(822, 335, 32, 52) +
  step(822, 335, 32) +
  shape('M746 335c-4-40 10-60 2-96 14 22 4 60 16 96z', '#2f5a4a', 3) +
  shape('M768 318h24v6h-24z', paints.terracotta, 2) +
  stroke('M772 316v-8M780 316v-11M788 316v-7', paints.leaf, 4)

const canteen =
  rect(190, 412, 24, 44, clay) +
  rect(186, 408, 32, 9, '#45557d') +
  rect(20, 462, 225, 98, brick) +
  shade(212, 464, 32, 95) +
  shape('M10 468 40 438h186l30 30z', '#3b4a72') +
  stroke('M36 452H232M28 460H240', '#2a3657', 2.5) +
  [36, 76, 162, 202].map((x) => glass({ x, y: 496, width: 30, height: 42 })).join('') +
  awning(28, 480, 86, '#a65f4a', 8) +
  awning(154, 480, 86, '#a65f4a', 8) +
  door(118, 560, 32, 60) +
  step(118, 560, 32) +
  board(
    100,
    420,
    66,
    40,
    shape('M114 440h38q-2 14-19 14t-19-14z', paints.terracotta, 3) +
      stroke('M124 434q-3-4 0-8M133 434q-3-4 0-8M142 434q-3-4 0-8', ink, 2.5),
  )

const centre =
  rect(300, 420, 180, 140, '#4f6187') +
  shade(450, 422, 29, 137) +
  shape('M292 424 300 400h180l8 24z', '#2e3d63') +
  [316, 357, 398, 439].map((x) => glass({ x, y: 434, width: 30, height: 38 })).join('') +
  rect(300, 480, 180, 9, '#6478a3', 3) +
  [316, 439].map((x) => glass({ x, y: 498, width: 30, height: 38 })).join('') +
  rect(366, 500, 50, 60, '#2b3a5f') +
  stroke('M391 500v60', ink, 3.5) +
  step(366, 560, 50) +
  // The board where work is offered.
  stroke('M488 566v-40M530 566v-40', ink, 5) +
  rect(480, 502, 58, 42, wood) +
  rect(486, 508, 14, 18, paper, 2) +
  rect(504, 507, 12, 14, paints.skyBlue, 2) +
  rect(519, 510, 13, 16, paints.noodle, 2) +
  rect(492, 529, 18, 10, '#c9b9a0', 2) +
  rect(514, 530, 14, 9, paper, 2)

const aid =
  rect(545, 430, 155, 130, brick) +
  shade(672, 432, 27, 127) +
  shape('M534 436 622 384l88 52z', '#44527a') +
  rect(612, 380, 20, 22, cream, 3.5) +
  shape('M606 382 622 366l16 16z', roof, 3.5) +
  [562, 608, 654].map((x) => glass({ x, y: 446, width: 28, height: 36 })).join('') +
  [562, 654].map((x) => glass({ x, y: 502, width: 28, height: 36 })).join('') +
  [562, 608, 654].map((x) => rect(x - 4, 484, 36, 6, '#7c5a63', 3)).join('') +
  door(608, 560, 30, 54, '#3f5c8a') +
  step(608, 560, 30) +
  round(623, 420, 10, 10, paper, 3) +
  stroke('M619 420l3 4 6-8', paints.blueDeep, 3)

const cafe =
  rect(758, 430, 210, 130, '#3a3a63') +
  shade(938, 432, 29, 127) +
  rect(750, 422, 226, 14, '#272b4d') +
  [774, 812, 892, 928].map((x) => glass({ x, y: 492, width: 28, height: 44 })).join('') +
  rect(848, 488, 34, 72, '#23284a') +
  rect(854, 496, 22, 34, '#1a2745', 3) +
  step(848, 560, 34) +
  board(
    806,
    444,
    112,
    36,
    shape(
      'M838 452h48c12 0 16 20 8 22-7 2-9-6-14-6h-36c-5 0-7 8-14 6-8-2-4-22 8-22z',
      paints.blue,
      3.5,
    ) +
      stroke('M841 455v10M836 460h10', ink, 3) +
      round(880, 457, 3, 3, paints.yellow) +
      round(888, 463, 3, 3, paints.terracotta),
  ) +
  stroke('M776 474H796M930 474H950', '#7d6fb0', 4)

const parcel = (x: number, y: number, w: number, h: number) =>
  rect(x, y, w, h, '#9a6f47', 3) + stroke(`M${n(x + w / 2)} ${n(y)}v${n(h)}`, '#c9a877', 4)

const courier =
  rect(36, 664, 204, 116, '#5c6c7e') +
  shade(210, 666, 29, 113) +
  rect(26, 652, 224, 16, '#3d4c63') +
  [50, 86, 170, 204].map((x) => glass({ x, y: 724, width: 28, height: 38 })).join('') +
  awning(34, 692, 208, '#4c7fb0', 14) +
  rect(122, 722, 40, 58, '#2a2d3f') +
  rect(118, 752, 48, 8, wood, 3) +
  parcel(128, 738, 16, 14) +
  parcel(144, 732, 14, 20) +
  board(
    108,
    622,
    62,
    34,
    shape('M126 632l13-6 13 6v15l-13 6-13-6z', '#b98a58', 3) +
      stroke('M126 632l13 6 13-6M139 638v15', ink, 2.5),
  ) +
  parcel(12, 752, 28, 28) +
  parcel(18, 732, 20, 20) +
  parcel(244, 758, 26, 22) +
  parcel(242, 742, 18, 16)

const shop = (x: number, y: number, w: number, wall: string, cloth: string) =>
  rect(x, y, w, 780 - y, wall) +
  rect(x - 3, y - 8, w + 6, 11, roof) +
  awning(x + 2, 702, w - 4, cloth, 6) +
  door(x + w - 28, 780, 21, 48)

const shops =
  shop(290, 644, 78, '#5f5a80', paints.violet) +
  shop(368, 652, 78, '#7a5a4e', '#3f7a66') +
  shop(446, 640, 80, '#456078', '#b98245') +
  [
    [304, 662],
    [380, 662],
    [460, 658],
    [300, 732],
    [378, 732],
    [458, 732],
  ]
    .map(([x = 0, y = 0]) => glass({ x, y, width: 32, height: 30 }))
    .join('') +
  stroke('M526 690h16', ink, 4) +
  shape('M530 692h20v24h-20z', paper, 3) +
  shape('M534 704q6-8 12 0v6h-12z', paints.terracotta, 2)

const bank =
  rect(580, 674, 130, 106, '#6f7f92') +
  shade(688, 676, 21, 103) +
  rect(572, 658, 146, 18, '#415273') +
  [596, 632, 668].map((x) => glass({ x, y: 690, width: 28, height: 32 })).join('') +
  glass({ x: 668, y: 736, width: 28, height: 32 }) +
  rect(594, 730, 46, 50, '#2f3d60') +
  rect(601, 737, 32, 17, '#7fa6cc', 3) +
  stroke('M603 762h20M603 769h12', paints.skyBlue, 3) +
  rect(624, 760, 9, 12, paper, 2)

const police =
  rect(857, 640, 22, 18, '#45557d') +
  round(868, 638, 9, 8, paints.blue, 3.5) +
  rect(795, 672, 142, 108, '#8b93a6') +
  shade(912, 674, 24, 105) +
  rect(795, 668, 142, 12, '#3f5c8a') +
  shape('M786 672 800 654h132l14 18z', roof) +
  [808, 894].map((x) => glass({ x, y: 684, width: 28, height: 32 })).join('') +
  [808, 894].map((x) => glass({ x, y: 730, width: 28, height: 32 })).join('') +
  rect(846, 712, 42, 10, '#3f5c8a', 3) +
  door(851, 780, 32, 56, '#3f5c8a') +
  step(851, 780, 32)

/** The gate the evening comes in by: two pillars and a beam. */
export const gate =
  rect(724, 700, 16, 88, cream) +
  rect(768, 700, 16, 88, cream) +
  shape('M716 702q38-32 76 0v-12q-38-34-76 0z', '#6f6a7b') +
  round(732, 694, 6, 6, '#ffe3a3', 3) +
  round(776, 694, 6, 6, '#ffe3a3', 3)

const drawings: Readonly<Record<BuildingId, string>> = {
  dormitory,
  library,
  counsellor,
  canteen,
  'student-centre': centre,
  'aid-office': aid,
  'net-cafe': cafe,
  courier,
  'shop-street': shops,
  bank,
  police,
}

/** An unlit wall lamp where a lit one will hang. */
const wallLamp = ({ x, y }: { readonly x: number; readonly y: number }) =>
  stroke(`M${n(x)} ${n(y - 7)}v4`, ink, 4) +
  shape(`M${n(x - 6)} ${n(y - 4)}h12l-2 12h-8z`, '#7b7a72', 3)

/** All buildings whose feet are on this line, left to right, with their lamps. */
export function terrace(base: number): string {
  return buildings
    .filter((place) => spots[place].box.y + spots[place].box.height === base)
    .sort((a, b) => spots[a].box.x - spots[b].box.x)
    .map((place) => drawings[place] + wallLamp(spots[place].lamp))
    .join('')
}
