/** A map in, its opportunities in the order in which they are worth doing out, with reasons. Without Jira: the map alone decides. */
package io.frontstage.ranking;
