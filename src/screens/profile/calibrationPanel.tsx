import { reachZ, share, zoneOf, type Profile, type SureLevel } from '../../core/log/profile.ts'
import type { ProfileWords } from '../../words/zh/profile.ts'
import type { Words } from '../../words/zh/words.ts'
import '../parts/screen.css'
import './calibrationPanel.css'
import './dialPanel.css'

export interface CalibrationPanelProps {
  readonly words: Words
  readonly text: ProfileWords
  readonly profile: Profile
}

/** How sure against how often right, one strip for each answer there is, and a sentence. */
export function CalibrationPanel({ words, text, profile }: CalibrationPanelProps) {
  const { calibration, levels, counts } = profile
  const say = text.calibration
  const zone = (value: number) => say.zones[zoneOf('calibration', value)]
  const meanSure = levels.reduce((sum, { sure, of }) => sum + sure * of, 0) / counts.judged
  return (
    <div class="sure">
      <p class="aside">{say.about}</p>
      {calibration.known ? (
        <>
          <p class="dial__say">{say.say[calibration.band]}</p>
          <p>
            {say.fact(Math.round(meanSure), Math.round((counts.right / counts.judged) * 100))}{' '}
            {calibration.open && text.open(zone(calibration.from), zone(calibration.to))}
          </p>
        </>
      ) : (
        <p class="dial__more">{say.more(calibration.more)}</p>
      )}
      <ul class="sure__levels">
        {levels.map((level) => (
          <li key={level.sure}>
            <span class="sure__name">
              {say.level(words.screens.predict.levels[level.sure], level.sure)}
            </span>
            <Strip level={level} />
            <span class="sure__count">
              {level.of === 0 ? say.none : say.rightOf(level.hits, level.of)}
            </span>
          </li>
        ))}
      </ul>
      <p class="aside">{say.key}</p>
    </div>
  )
}

/** The words beside it say the same. */
function Strip({ level }: { readonly level: SureLevel }) {
  const { value, error } = share(level)
  const [from, to] = [Math.max(0, value - reachZ * error), Math.min(1, value + reachZ * error)]
  const x = (part: number) => 10 + part * 380
  return (
    <svg class="strip" viewBox="0 0 400 28" aria-hidden="true">
      <line class="strip__track" x1={x(0)} x2={x(1)} y1="14" y2="14" />
      {level.of > 0 && <line class="strip__doubt" x1={x(from)} x2={x(to)} y1="14" y2="14" />}
      <line class="strip__said" x1={x(level.sure / 100)} x2={x(level.sure / 100)} y1="2" y2="26" />
      {level.of > 0 && <circle class="strip__right" cx={x(level.hits / level.of)} cy="14" r="6" />}
    </svg>
  )
}
