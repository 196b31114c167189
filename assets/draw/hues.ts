// The pictures' pots stand in the one palette; here they have the painters' name for them.
export { paints as hues, type Paint as Hue } from '../../src/look/paints.ts'
