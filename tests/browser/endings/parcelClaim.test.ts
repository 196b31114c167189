import { describe } from 'vitest'
import { withSite } from '../visit.ts'
import { testEndingsOf } from './endings.ts'

withSite()

describe('a parcel and its claim, through its interface', () => testEndingsOf('parcel-claim'))
