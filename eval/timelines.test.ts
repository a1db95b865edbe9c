import { expect, test } from "vitest"
import { catDocument } from "./cat.ts"
import { goldTimeline, holds, neighbours } from "./timelines.ts"

const XML = `<?xml version="1.0" ?><Document doc_id="7" doc_name="x">
<token number="0" sentence="0" t_id="1">Port</token>
<token number="1" sentence="0" t_id="2">opens</token>
<token number="2" sentence="1" t_id="3">March</token>
<token number="3" sentence="1" t_id="4">6</token>
<token number="4" sentence="1" t_id="5">,</token>
<token number="5" sentence="1" t_id="6">2008</token>
<Markables>
<EVENT_MENTION m_id="1" pos="VERB">
<token_anchor t_id="2"/>
</EVENT_MENTION>
<EVENT TAG_DESCRIPTOR="opens" instance_id="OTH9" m_id="5"/>
</Markables>
<Relations><REFERS_TO r_id="8">
<source m_id="1"/>
<target m_id="5"/>
</REFERS_TO></Relations></Document>`

test("a CAT document gives its words, its day and its events over all documents", () => {
  const { text, published, events } = catDocument("a.xml", XML)
  expect(text).toBe("Port opens\n\nMarch 6 , 2008")
  expect(published).toBe("2008-03-06")
  expect(events).toEqual([{ start: 5, end: 10, sentence: 0, instance: "OTH9" }])
})

test("relations of neighbours, and what can be concluded from them", () => {
  const { entity, timeline } = goldTimeline(
    "Port\n0\tXXXX-XX-XX\t7-0-x\n1\t2008-03-06\t7-0-a\t7-1-a\n2\t2008-04-XX\t7-2-b\n3\t2009\t7-3-c\n",
  )
  expect(entity).toBe("Port")
  expect(neighbours(timeline)).toEqual([
    ["7-0-a", "7-1-a", 0],
    ["7-1-a", "7-2-b", 1],
    ["7-2-b", "7-3-c", 1],
  ])
  expect(holds(["7-0-a", "7-3-c", 1], timeline)).toBe(true)
  expect(holds(["7-3-c", "7-0-a", 1], timeline)).toBe(false)
  expect(holds(["7-0-a", "7-9-z", 1], timeline)).toBe(false)
})
