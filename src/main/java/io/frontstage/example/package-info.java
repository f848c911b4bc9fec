/** The examples that come with the plugin, as texts for new maps. */
package io.frontstage.example;
