/**
 * HTTP requests in; Confluence's pages, REST responses, and product services (for the plugin under test) out. The state
 * is in an H2 database.
 */
package io.frontstage.sandbox.wiki;
