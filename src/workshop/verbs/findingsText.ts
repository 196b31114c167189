// Findings as a writer reads them: where and what, and the cure once for all that it cures.
import { placeText, type Finding } from '../compile/finding.ts'

export function groupedText(findings: readonly Finding[]): string {
  const groups = new Map<string, Finding[]>()
  for (const one of findings) groups.set(one.cure, [...(groups.get(one.cure) ?? []), one])
  return [...groups]
    .flatMap(([cure, all]) => [
      ...all.map((one) => `${placeText(one)} ${one.what}`),
      `    → ${cure}`,
    ])
    .join('\n')
}
