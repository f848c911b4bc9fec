package io.frontstage.confluence.rest;

import jakarta.ws.rs.QueryParam;

/** What an address asks of the view Compare; each may be missing. */
public class ComparisonQuery {

    @QueryParam("mode")
    String mode;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;
}
