package com.atlassian.confluence.core;

/** An entity with labels (none of them used here). Documented for Confluence 9.0.3; certain. */
public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject {}
