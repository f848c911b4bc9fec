/** Maps that were kept elsewhere: sheets (CSV, XLSX) and Mermaid journeys become definitions, with a report of what was not understood. */
package io.frontstage.importing;
