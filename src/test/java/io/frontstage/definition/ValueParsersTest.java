package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.ArrowKind;
import io.frontstage.blueprint.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of values beyond the reference that are understood, because people and their keyboards write them. */
class ValueParsersTest {

    @Test
    void anArrowNeedsNoBlanks() {
        assertThat(ArrowText.of("pays.support->promise:authorised"))
                .contains(new ArrowText("pays.support", "promise", ArrowKind.EXCHANGE, Optional.of("authorised")));
        assertThat(ArrowText.of("promise<->queue"))
                .contains(new ArrowText("promise", "queue", ArrowKind.AGREEMENT, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"12 €,12,€", "0.30 EUR,0.30,EUR", "5kr,5,kr", "−3 EUR,-3,EUR", "-3 EUR,-3,EUR", "+3 EUR,3,EUR"})
    void moneyMayHaveASignForItsCurrencyAndAMinusOfAnyKind(String text, String amount, String currency) {
        Money money = ValueParsers.money(text).orElseThrow();

        assertThat(money.amount()).isEqualByComparingTo(amount);
        assertThat(money.currency()).isEqualTo(currency);
        assertThat(money.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2m-5m", "2m–5m", "2m – 5m"})
    void aRangeMayHaveAnEnDash(String text) {
        assertThat(ValueParsers.duration(text).orElseThrow().least()).isEqualTo(Duration.ofMinutes(2));
        assertThat(ValueParsers.duration(text).orElseThrow().most()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aMinusMayBeTheTypographersOwn() {
        assertThat(ValueParsers.emotion("−2 angry").orElseThrow().score()).isEqualTo(-2);
        assertThat(ValueParsers.value("−4.5 points").number()).hasValue(-4.5);
    }
}
