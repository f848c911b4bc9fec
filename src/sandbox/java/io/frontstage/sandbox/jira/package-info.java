/** The packaged jar in; a Jira stand-in that holds it as Jira does, out: for now one page that shows what it resolved to. */
package io.frontstage.sandbox.jira;
