import type { ToldSession } from '../../../core/present/told.ts'
import type { PresentWords } from '../../../words/zh/present.ts'
import './deskPaper.css'

/** The session on paper: seen by nobody but the printer. */
export function DeskPaper({
  text,
  told,
}: {
  readonly text: PresentWords['desk']
  readonly told: ToldSession
}) {
  const { hits, frauds, alarms, genuine } = told.sight
  return (
    <section class="desk-paper">
      <h1>{told.lesson ?? text.after}</h1>
      <p>
        {told.date} · {text.lessonMinutes(told.minutes)}
      </p>
      <p>{text.hits(hits, frauds)}</p>
      <p>{text.alarms(alarms, genuine)}</p>
      {told.guesses.of > 0 && <p>{text.guesses(told.guesses.right, told.guesses.of)}</p>}
      {told.played.map((one) => (
        <div key={one.run}>
          <h2>
            {one.case} · {text.truthIs[one.truth]}
          </h2>
          {one.missed.length > 0 && <p>{text.missed(one.missed)}</p>}
        </div>
      ))}
      <table>
        <tbody>
          {told.votes.map((vote, i) => (
            <tr key={i}>
              <th scope="row">
                {[
                  vote.case,
                  ...(vote.decision === undefined ? [] : [text.step(vote.decision)]),
                  text.votes[vote.kind],
                ].join(' · ')}
              </th>
              {vote.hands.map(({ face, hands }) => (
                <td key={face}>
                  {face} {hands}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
