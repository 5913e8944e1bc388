/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography: a newspaper article without an author, as a style
 * in the Citation Style Language. Of an unsigned article, the newspaper stands in the author's place (14.199).
 */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info><title>Chicago: unsigned newspaper articles</title><id>dateline-chicago</id><updated>2026-11-25T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text variable="container-title" font-style="italic"/>
        <text variable="title" quotes="true"/>
        <date variable="issued" form="text"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`
