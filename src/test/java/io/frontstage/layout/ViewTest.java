package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewTest {

    @Test
    void aViewIsFoundByItsNameInAnyCase() {
        assertThat(View.of("Journey")).contains(View.JOURNEY);
        assertThat(View.of("all")).isEmpty();
    }
}
