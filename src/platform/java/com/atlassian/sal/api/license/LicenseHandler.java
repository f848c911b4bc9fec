package com.atlassian.sal.api.license;

/** Of it we want the server id alone. Documented for Confluence 7.13; high. */
public interface LicenseHandler {
    /** Four groups of four letters or digits; stays with the database. */
    String getServerId();
}
