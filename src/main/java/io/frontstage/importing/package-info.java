/**
 * Maps in other formats in, definitions out: sheets (CSV, XLSX) and Mermaid journeys, with a report of what was not
 * understood.
 */
package io.frontstage.importing;
