/**
 * Parts of Phaser that its core asks for by name and our stage never has made: filters, tiles, lines
 * and paths, masks, snapshots, the engine's own input. Paths are below Phaser's `src`.
 */
const neverMade =
  /^(?:filters\/|renderer\/webgl\/(?:renderNodes\/(?:index|filters\/|BatchHandler(?:PointLight|Strip|TileSprite)|DrawLine|StrokePath|FillPath|FillTri|DynamicTextureHandler|submitter\/Submitter(?:Tile|SpriteGPU|MeshToQuad)|texturer\/TexturerTileSprite|transformer\/TransformerTile)|shaders\/index)|renderer\/snapshot\/|gameobjects\/components\/PathFollower|textures\/DynamicTexture\.|display\/(?:ColorRamp|ColorBand|mask\/)|math\/HashSimplex)/

/** Made with every game, and never asked for anything by ours. */
const idle =
  /^(?:input\/InputManager|animations\/AnimationManager|core\/DebugHeader|gameobjects\/tilesprite\/TileSprite)\.js$/

/** One of these is put in its place as it is made. */
const stillness =
  'module.exports = function () {}; module.exports.prototype.setOrigin = function () { return this }'

/** Of the ways to cut up a texture, those for one picture. */
const onePicture = "module.exports = { Canvas: require('./Canvas'), Image: require('./Image') }"

/** What stands in the build for this file of Phaser; undefined where the file itself does. */
export function standIn(path: string): string | undefined {
  if (idle.test(path)) return stillness
  if (path === 'textures/parsers/index.js') return onePicture
  if (!neverMade.test(path)) return undefined
  const fault = JSON.stringify(
    `${path} is left out of this Phaser: see workshop/build/phaser-absent.ts`,
  )
  return `module.exports = function () { throw new Error(${fault}) }`
}
