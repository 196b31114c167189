// The standard normal distribution, as far as the dials need it.

/** Its density at z. */
export function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** The z below which a share `p` of it lies (Acklam 2003, |e| < 1.2e-9). */
export function quantile(p: number): number {
  const edge = 0.02425
  if (p < edge) return tail(Math.sqrt(-2 * Math.log(p)))
  if (p > 1 - edge) return -tail(Math.sqrt(-2 * Math.log(1 - p)))
  const q = p - 0.5
  const r = q * q
  return (poly(middleTop, r) * q) / poly([...middleBottom, 1], r)
}

function tail(q: number): number {
  return poly(tailTop, q) / poly([...tailBottom, 1], q)
}

/** A polynomial, highest power first. */
function poly(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, one) => sum * x + one, 0)
}

const middleTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
]
const middleBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
]
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
]
const tailBottom = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
