package com.atlassian.confluence.api.model;

/**
 * What a result should include. Compiled against Confluence 10.0.2, as the type of an argument that was left out;
 * certain.
 */
public class Expansion {}
