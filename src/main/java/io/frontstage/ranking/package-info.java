/** A map in, its opportunities in the order in which they are worth doing out, with reasons. Jira is not queried: the map alone decides. */
package io.frontstage.ranking;
