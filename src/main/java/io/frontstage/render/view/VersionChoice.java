package io.frontstage.render.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a map's file that can be chosen.
 *
 * @param number its number
 * @param day when it was stored, by the reader's clock; empty if it is not known
 * @param who the name of the person who stored it; empty if it is not known
 * @param comment the version's comment; may be empty
 * @param isReadable whether it can be drawn
 */
public record VersionChoice(
        int number, Optional<LocalDate> day, Optional<String> who, String comment, boolean isReadable) {}
