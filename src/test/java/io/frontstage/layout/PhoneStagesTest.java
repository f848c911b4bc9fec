package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The overview on a phone says for whom a stage is, and on which path. */
class PhoneStagesTest {

    private static final LayoutOptions PHONE = LayoutOptions.everything(Locale.ENGLISH, LocalDate.EPOCH)
            .at(Level.OVERVIEW)
            .within(LayoutOptions.PHONE);

    @Test
    void aStageNamesItsPathAndPersonasAndAStepOnlyItsOwnPath() {
        String svg = Maps.draw(
                        Maps.read(
                                """
                                blueprint: Claim
                                personas: [Ina, Ben]
                                stages:
                                  - stage: Ask
                                    steps: [Reports]
                                  - stage: Refused
                                    path: Refused
                                    for: ina
                                    steps:
                                      - { step: Reads, for: ben }
                                      - { step: Objects, path: Objection }
                                """),
                        PHONE)
                .svg();

        assertThat(svg)
                .contains("aria-label=\"Ask\"", "aria-label=\"Refused; If: Refused; for Ina\"")
                .contains(">If: Refused<", ">for Ina<", "aria-label=\"Objects; If: Objection\"")
                .contains("aria-label=\"Reads\"");
    }
}
