import { fits } from './fits.ts'

fits('loan-notice')
