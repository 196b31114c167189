import { passMark } from '../../wire/lms/package.ts'
import { listed, xml, type Course } from './course.ts'

/** `cmi5.xml`: the course, and each case as a unit of it that may be assigned. */
export function cmi5Xml({ id, title, about, units, settings }: Course): string {
  const mark = passMark(settings)
  // What is not said is "not applicable", which counts as done before it is begun.
  const how =
    mark === undefined
      ? 'moveOn="Completed"'
      : `moveOn="CompletedAndPassed" masteryScore="${String(mark / 100)}"`
  const assigned = units.map(
    (unit) => `  <au id="urn:shipo:case:${unit.caseId}" ${how} launchMethod="AnyWindow">
    <title>${said(unit.title)}</title>
    <description>${said(unit.about)}</description>
    <url>${xml(unit.page)}</url>
  </au>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:shipo:${id}">
    <title>${said(title)}</title>
    <description>${said(about)}</description>
  </course>
${assigned.join('\n')}
</courseStructure>
`
}

function said(text: Course['title']): string {
  return listed
    .map(({ language, tag }) => `<langstring lang="${tag}">${xml(text[language])}</langstring>`)
    .join('')
}
