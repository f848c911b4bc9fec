/** An issue key in, the address of its page in the linked Jira out. */
package io.frontstage.applink;
