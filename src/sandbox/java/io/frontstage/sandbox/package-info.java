/**
 * Stand-ins for Confluence and Jira that run the packaged jar as the products do. For trying and testing; never
 * shipped.
 */
package io.frontstage.sandbox;
