/**
 * A request in, what is around a map out: who reads, on which page, for which output, at which address, and the markup
 * and notices on the page. It knows nothing of files, views or drawings; all other packages below {@code confluence} use
 * it.
 */
package io.frontstage.confluence.page;
