/** What a map wants to know of its issues or do with them in; what Jira says to the person who asks out. One gate, through which nobody but that person speaks. */
package io.frontstage.applink;
