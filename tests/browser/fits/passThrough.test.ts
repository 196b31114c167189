import { fits } from './fits.ts'

fits('pass-through')
