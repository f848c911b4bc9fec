package io.frontstage.render.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The file from which a map was drawn.
 *
 * @param file its name
 * @param address its download address, with the scheme http or https; any other is not linked
 * @param version its number, from 1
 * @param stored the reader's day on which that version was stored; empty if it is not known
 */
public record MapSource(String file, String address, int version, Optional<LocalDate> stored) {}
