package io.frontstage.confluence.page;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.product.Services;

/** Services of Confluence that may be missing. */
@ConfluenceComponent
public class ProductServices extends Services {}
