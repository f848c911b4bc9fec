/**
 * Stands in for Confluence: serves its pages and REST API, and gives the plugin the product's services. Stores everything in an H2
 * database.
 */
package io.frontstage.sandbox.wiki;
