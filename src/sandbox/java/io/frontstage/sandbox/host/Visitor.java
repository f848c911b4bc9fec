package io.frontstage.sandbox.host;

/**
 * The user of the current request, as far as the security annotations of REST resources distinguish; each may do
 * everything that the ones before may.
 */
public enum Visitor {
    ANONYMOUS,
    UNLICENSED,
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN
}
