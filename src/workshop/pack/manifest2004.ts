import { passMark } from '../../wire/lms/package.ts'
import { resources, schemasAt, textIn, xml, type Course } from './course.ts'

const imscp = 'http://www.imsglobal.org/xsd/imscp_v1p1'
const adlcp = 'http://www.adlnet.org/xsd/adlcp_v1p3'
const imsss = 'http://www.imsglobal.org/xsd/imsss'
const places = [
  [imscp, 'imscp_v1p1.xsd'],
  [adlcp, 'adlcp_v1p3.xsd'],
  [imsss, 'imsss_v1p0.xsd'],
] as const

/**
 * `imsmanifest.xml` of SCORM 2004, 4th edition. Here `scormType` is spelt otherwise than in 1.2, which
 * the schema does not notice.
 */
export function manifest2004(course: Course): string {
  const { id, title, units, settings } = course
  const mark = passMark(settings)
  const enough =
    mark === undefined
      ? `
            <imsss:primaryObjective/>`
      : `
            <imsss:primaryObjective satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${String(mark / 100)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>`
  const items = units.map(
    (unit) => `      <item identifier="item-${unit.caseId}" identifierref="sco-${unit.caseId}">
        <title>${xml(textIn(unit.title, settings))}</title>
        <imsss:sequencing>
          <imsss:objectives>${enough}
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="shipo-${id}" version="1.0"
  xmlns="${imscp}"
  xmlns:adlcp="${adlcp}"
  xmlns:imsss="${imsss}"${schemasAt(course, places)}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="shipo">
    <organization identifier="shipo">
      <title>${xml(textIn(title, settings))}</title>
${items.join('\n')}
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
${resources(course, 'adlcp:scormType')}
  </resources>
</manifest>
`
}
