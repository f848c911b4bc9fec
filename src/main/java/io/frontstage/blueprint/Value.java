package io.frontstage.blueprint;

import java.util.OptionalDouble;

/**
 * A measured or wanted value: text, counted by the number in front.
 *
 * @param text as written, such as {@code < 2 % late} or {@code 91 %}
 * @param number the number in front, if there is one
 */
public record Value(String text, OptionalDouble number) {}
