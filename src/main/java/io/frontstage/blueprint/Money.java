package io.frontstage.blueprint;

import java.math.BigDecimal;

/**
 * An amount of money, never converted and never summed across currencies.
 *
 * @param text as written, such as {@code 0.30 EUR}
 * @param amount the amount
 * @param currency the currency, as written
 */
public record Money(String text, BigDecimal amount, String currency) {}
