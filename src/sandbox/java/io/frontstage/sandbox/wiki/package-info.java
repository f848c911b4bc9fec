/**
 * A stand-in for Confluence: its pages, its REST API, and the product services for the plugin under test. The state is
 * in an H2 database.
 */
package io.frontstage.sandbox.wiki;
