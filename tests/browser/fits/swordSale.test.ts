import { fits } from './fits.ts'

fits('sword-sale')
