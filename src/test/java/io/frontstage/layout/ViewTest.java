package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final List<String> WORDS =
            Arrays.stream(View.values()).map(View::word).toList();

    @Test
    void theMacroOffersEveryView() throws IOException {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        Matcher parameter =
                Pattern.compile("(?s)<parameter name=\"view\".*?</parameter>").matcher(descriptor);

        assertThat(parameter.find()).isTrue();
        assertThat(Pattern.compile("<value name=\"([^\"]+)\"")
                        .matcher(parameter.group())
                        .results()
                        .map(value -> value.group(1)))
                .containsExactlyElementsOf(WORDS);
    }

    @Test
    void whoNamesAnotherViewIsToldOfAll() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(Messages.in(locale).text("page.parameter.view")).contains(WORDS);
        }
    }

    @Test
    void aViewIsFoundByItsNameInAnyCase() {
        assertThat(View.of("Journey")).contains(View.JOURNEY);
        assertThat(View.of("all")).isEmpty();
    }
}
