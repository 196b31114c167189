import { fits } from './fits.ts'

fits('small-task')
