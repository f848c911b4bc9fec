/** HTTP requests come in, Confluence's pages, REST answers and product services (for the plugin under trial) go out; the state is an H2 database. */
package io.frontstage.sandbox.wiki;
