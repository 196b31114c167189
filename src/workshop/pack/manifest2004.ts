import { passMark } from '../../wire/lms/package.ts'
import { resources, textIn, xml, type Course } from './course.ts'

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
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
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
