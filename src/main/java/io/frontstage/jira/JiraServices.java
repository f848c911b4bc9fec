package io.frontstage.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.frontstage.product.Services;

/** Services of Jira that may be missing. */
@JiraComponent
public class JiraServices extends Services {}
