package com.atlassian.sal.api.license;

/** Only the server id is used. Documented for Confluence 7.13; high. */
public interface LicenseHandler {
    /** Four groups of four letters or digits; it belongs to the database. */
    String getServerId();
}
