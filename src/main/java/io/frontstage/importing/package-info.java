/**
 * Converts maps in other formats to definitions: sheets (CSV, XLSX), tables, JSON of other tools and Mermaid journeys. Reports what was not
 * understood.
 */
package io.frontstage.importing;
