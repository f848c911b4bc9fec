package io.frontstage.render.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which file a map was drawn from.
 *
 * @param file its name
 * @param address where it is to be had, with the scheme http or https; any other is no link
 * @param version its number, from 1
 * @param stored the reader's day on which that version was stored; empty: not known
 */
public record MapSource(String file, String address, int version, Optional<LocalDate> stored) {}
