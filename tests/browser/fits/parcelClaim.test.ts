import { fits } from './fits.ts'

fits('parcel-claim')
