/*
 * The parts of Phaser the stage uses: pictures in containers, one camera, a loop. What is not
 * required here, or is named in workshop/phaser-absent.ts, is missing at run time only (the types
 * still come from the package), so every class used has to be booted in a browser.
 */
require('phaser-src/polyfills/requestVideoFrame')
require('phaser-src/cameras/2d/CameraManager')
require('phaser-src/events')
require('phaser-src/gameobjects/DisplayList')
require('phaser-src/gameobjects/GameObjectCreator')
require('phaser-src/gameobjects/GameObjectFactory')
require('phaser-src/gameobjects/UpdateList')
require('phaser-src/gameobjects/container/ContainerFactory')
require('phaser-src/gameobjects/image/ImageFactory')
require('phaser-src/scene/ScenePlugin')

const constants = require('phaser-src/const')

exports.WEBGL = constants.WEBGL
exports.CANVAS = constants.CANVAS
exports.Game = require('phaser-src/core/Game')
exports.Scale = require('phaser-src/scale')
