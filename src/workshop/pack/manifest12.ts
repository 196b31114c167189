import { passMark } from '../../wire/lms/package.ts'
import { resources, schemasAt, textIn, xml, type Course } from './course.ts'

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2'
const places = [
  [imscp, 'imscp_rootv1p1p2.xsd'],
  ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
  [adlcp, 'adlcp_rootv1p2.xsd'],
] as const

/** `imsmanifest.xml` of SCORM 1.2: every file is named, and every case a resource to be opened. */
export function manifest12(course: Course): string {
  const { id, title, units, settings } = course
  const mark = passMark(settings)
  const mastery =
    mark === undefined ? '' : `\n        <adlcp:masteryscore>${String(mark)}</adlcp:masteryscore>`
  const items = units.map(
    (
      unit,
    ) => `      <item identifier="item-${unit.caseId}" identifierref="sco-${unit.caseId}" isvisible="true">
        <title>${xml(textIn(unit.title, settings))}</title>${mastery}
      </item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="shipo-${id}" version="1.0"
  xmlns="${imscp}"
  xmlns:adlcp="${adlcp}"${schemasAt(course, places)}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="shipo">
    <organization identifier="shipo">
      <title>${xml(textIn(title, settings))}</title>
${items.join('\n')}
    </organization>
  </organizations>
  <resources>
${resources(course, 'adlcp:scormtype')}
  </resources>
</manifest>
`
}
