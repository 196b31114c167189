/*
 * The parts of Phaser the stage uses. What is not required here is missing at run time only
 * (the types still come from the package), so every class used has to be booted in a browser.
 */
require('phaser-src/polyfills/requestVideoFrame')
require('phaser-src/animations')
require('phaser-src/cache')
require('phaser-src/cameras/2d')
require('phaser-src/core')
require('phaser-src/data')
require('phaser-src/dom')
require('phaser-src/events')
require('phaser-src/gameobjects/DisplayList')
require('phaser-src/gameobjects/UpdateList')
require('phaser-src/gameobjects/GameObjectFactory')
require('phaser-src/gameobjects/container/ContainerFactory')
require('phaser-src/gameobjects/image/ImageFactory')
require('phaser-src/input')
require('phaser-src/loader/LoaderPlugin')
require('phaser-src/plugins')
require('phaser-src/renderer')
require('phaser-src/scene')
require('phaser-src/structs')
require('phaser-src/textures')
require('phaser-src/time')
require('phaser-src/tweens')

const constants = require('phaser-src/const')

exports.AUTO = constants.AUTO
exports.WEBGL = constants.WEBGL
exports.CANVAS = constants.CANVAS
exports.Game = require('phaser-src/core/Game')
exports.Scale = require('phaser-src/scale')
