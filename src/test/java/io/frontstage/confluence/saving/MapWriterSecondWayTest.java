package io.frontstage.confluence.saving;

/** The same tests for a wiki without the service that saves files. */
class MapWriterSecondWayTest extends MapWriterTest {

    @Override
    TransactionalWiki wiki() {
        return new TransactionalWiki().withoutService();
    }

    @Override
    boolean savesMinorEdits() {
        return false;
    }
}
