/** The plugin as the products see it: descriptor, scanner index, packaged jar. */
package io.frontstage.plugin;
