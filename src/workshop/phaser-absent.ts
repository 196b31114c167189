/**
 * Parts of Phaser that its core asks for by name and our stage never has made: filters, tiles, lines
 * and paths, atlases, masks, snapshots, the engine's own input. Paths are below Phaser's `src`.
 */
const neverMade =
  /^(?:filters\/|renderer\/webgl\/(?:renderNodes\/(?:index|filters\/|BatchHandler(?:PointLight|Strip|TileSprite)|DrawLine|StrokePath|FillPath|FillTri|DynamicTextureHandler|submitter\/Submitter(?:Tile|SpriteGPU|MeshToQuad)|texturer\/TexturerTileSprite|transformer\/TransformerTile)|shaders\/index)|renderer\/snapshot\/|gameobjects\/tilesprite\/|gameobjects\/components\/PathFollower|textures\/(?:parsers\/index|DynamicTexture\.)|display\/(?:ColorRamp|ColorBand|mask\/)|math\/HashSimplex)/

/** Made with every game, and never asked for anything by ours. */
const idle = /^(?:input\/InputManager|animations\/AnimationManager|core\/DebugHeader)\.js$/

/** What stands in the build for this file of Phaser; undefined where the file itself does. */
export function standIn(path: string): string | undefined {
  if (idle.test(path)) return 'module.exports = function () {}'
  if (!neverMade.test(path)) return undefined
  const fault = JSON.stringify(`${path} is left out of this Phaser: see workshop/phaser-absent.ts`)
  return `module.exports = function () { throw new Error(${fault}) }`
}
