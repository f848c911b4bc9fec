/**
 * Runs a packaged jar with a product's services, and offers the plugin's modules, REST resources, web resources and texts; or refuses the
 * jar, and says why.
 */
package io.frontstage.sandbox.host;
