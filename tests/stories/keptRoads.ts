// A program that asks for a tour, and says whether it had to play it. See keptRoads.test.ts.
import { compileSources } from '../../src/workshop/compile/compileSources.ts'
import { mostStates } from '../../src/workshop/explore/allRoads.ts'
import { keptIn } from '../../src/workshop/explore/keptRoads.ts'
import { card, enPo, ink } from './small.ts'

const [folder = ''] = process.argv.slice(2)
const { zh } = compileSources('small', card, ink, enPo).files
const told: number[] = []
const limits = { states: mostStates, onState: (known: number) => void told.push(known) }
keptIn(folder)(zh, 'scam', limits)
process.stdout.write(told.length > 0 ? 'played' : 'kept')
