package io.frontstage.sandbox.host;

/** Who makes the current request, as far as the security annotations of REST resources tell people apart; each may do what the ones before it may. */
public enum Visitor {
    ANONYMOUS,
    UNLICENSED,
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN
}
