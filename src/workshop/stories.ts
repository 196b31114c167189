// npm run stories -- <verb>: what a writer needs before opening the game.
import { command } from './command.ts'

process.exitCode = await command(process.argv.slice(2))
