import { fits } from './fits.ts'

fits('last-ticket')
