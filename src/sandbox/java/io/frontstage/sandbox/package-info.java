/** A port in; a Confluence and a Jira that hold the packaged jar as the products do, out: for trying and testing, never shipped. */
package io.frontstage.sandbox;
