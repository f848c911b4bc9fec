package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.sandbox.Sandbox;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiPagesTest {

    @TempDir
    static Path data;

    static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(Sandbox.Options.in(data).with(System.err::println));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void showsThePageOfASpaceToAnybodyWhoMaySeeIt() {
        Client anonymous = new Client(sandbox.baseUrl());

        assertThat(anonymous.get("/display/CX").body())
                .contains("<div id=\"main-content\" class=\"wiki-content\">")
                .contains("How our customers meet us");
    }
}
