package io.frontstage.confluence.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.page.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportBudgetTest {

    private static final Reader PERSON =
            new Reader(Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, LocalDate.of(2026, 11, 21));

    private long now;

    private final ExportBudget budget = new ExportBudget() {
        @Override
        long nanos() {
            return now;
        }
    };

    @Test
    void theMapsOfOnePageShareItsTime() {
        ConversionContext page = page();
        spend(page, Duration.ofSeconds(2));

        assertThat(budget.left(PERSON, page)).isEqualTo(Duration.ofSeconds(1));
        spend(page, Duration.ofSeconds(2));
        assertThat(budget.left(PERSON, page)).isZero();
        assertThat(budget.left(PERSON, page())).isEqualTo(ExportBudget.A_PAGE);
    }

    @Test
    void thePagesOfOneJobShareItsTimeUntilTheJobIsOver() {
        for (int i = 0; i < 3; i++) {
            spend(page(), Duration.ofSeconds(3));
        }
        assertThat(budget.left(PERSON, page())).isEqualTo(Duration.ofSeconds(1));
        spend(page(), Duration.ofSeconds(1));
        assertThat(budget.left(PERSON, page())).isZero();

        now += ExportBudget.BETWEEN_JOBS.toNanos() + 1;
        assertThat(budget.left(PERSON, page())).isEqualTo(ExportBudget.A_PAGE);
    }

    private void spend(ConversionContext page, Duration took) {
        budget.spend(PERSON, page, () -> now += took.toNanos());
    }

    private static ConversionContext page() {
        return Wiki.on(new Page(), "pdf");
    }
}
