package io.frontstage.architecture;

/** A program with unused parts, for {@link UnusedCodeTest}. */
final class Unused implements Runnable {
    static final int KEPT = 1;
    static final int LOST = 2;

    private int read = KEPT;
    private int unread = 3;

    public static void main(String[] arguments) {
        new Unused().run();
    }

    @Override
    public void run() {
        new Kept().kept(read);
    }

    void lost(int times) {
        if (times > 0) {
            lost(times - 1);
        }
    }

    static final class Kept {
        int kept(int number) {
            return number;
        }
    }

    /** Referenced, but never instantiated. */
    static final class Lost {
        static int number() {
            return new Kept().kept(2);
        }

        Lost(int number) {}
    }
}
