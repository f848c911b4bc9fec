/**
 * A port in; a Confluence and a Jira out that run the packaged jar as the products do: for trying and testing, never
 * shipped.
 */
package io.frontstage.sandbox;
