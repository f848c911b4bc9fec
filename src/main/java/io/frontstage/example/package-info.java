/** The examples that come with the plugin, out as texts of new maps. */
package io.frontstage.example;
