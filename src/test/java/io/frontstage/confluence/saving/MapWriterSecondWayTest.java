package io.frontstage.confluence.saving;

/** All of it where the wiki has no service that saves files. */
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
