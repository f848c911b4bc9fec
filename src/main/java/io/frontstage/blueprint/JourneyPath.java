package io.frontstage.blueprint;

import java.util.Optional;

/**
 * A way through the journey that the map declares.
 *
 * @param id its id, unique among paths
 * @param title what {@code path} on stages, steps and cards names
 * @param about its note, address and provenance
 * @param share the share of customers at the fork who take it
 */
public record JourneyPath(String id, String title, About about, Optional<Share> share) {}
