import { fits } from './fits.ts'

fits('urgent-friend')
