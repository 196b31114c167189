import claimForm from '../../../assets/phone/claim-form.svg'
import duckBow from '../../../assets/phone/duck-bow.svg'
import duckFallen from '../../../assets/phone/duck-fallen.svg'
import duckFat from '../../../assets/phone/duck-fat.svg'
import duckHiding from '../../../assets/phone/duck-hiding.svg'
import duckMirror from '../../../assets/phone/duck-mirror.svg'
import duckSalute from '../../../assets/phone/duck-salute.svg'
import duckStand from '../../../assets/phone/duck-stand.svg'
import glimpse from '../../../assets/phone/glimpse.svg'
import noodles from '../../../assets/phone/noodles.svg'
import parcelDamaged from '../../../assets/phone/parcel-damaged.svg'
import payCode from '../../../assets/phone/pay-code.svg'
import receipt from '../../../assets/phone/receipt.svg'
import sword from '../../../assets/phone/sword.svg'
import ward from '../../../assets/phone/ward.svg'
import whale from '../../../assets/phone/whale.svg'
import workCard from '../../../assets/phone/work-card.svg'
import type { PictureId } from '../../core/story/tags.ts'

/** Where each picture lies. */
export const drawings: Readonly<Record<PictureId, string>> = {
  'parcel-damaged': parcelDamaged,
  'work-card': workCard,
  'claim-form': claimForm,
  receipt,
  noodles,
  'pay-code': payCode,
  glimpse,
  ward,
  sword,
  whale,
  'duck-salute': duckSalute,
  'duck-mirror': duckMirror,
  'duck-stand': duckStand,
  'duck-fat': duckFat,
  'duck-bow': duckBow,
  'duck-fallen': duckFallen,
  'duck-hiding': duckHiding,
}
