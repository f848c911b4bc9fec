/** Ranks a map's opportunities by what to do first, with reasons. The map alone decides the order; Jira is not queried. */
package io.frontstage.ranking;
