/** The plugin from the products' point of view: descriptor, scanner index, packaged jar. */
package io.frontstage.plugin;
