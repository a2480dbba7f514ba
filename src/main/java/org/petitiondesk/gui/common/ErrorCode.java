package org.petitiondesk.gui.common;

import java.util.Locale;

/**
 * A short code for a failure that nobody foresaw, by which those who mend the program find the
 * place. It is made of classes and methods alone, never of a message, which may hold a name; the
 * same failure has the same code on every machine.
 */
final class ErrorCode {
    private static final int FRAMES = 5;
    private static final int MASK = 0xFFFFF;

    private ErrorCode() {}

    /** For example {@code PD-04C2F}. */
    static String of(Throwable failure) {
        int hash = failure.getClass().getName().hashCode();
        StackTraceElement[] trace = failure.getStackTrace();
        int used = 0;
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("org.petitiondesk.") && used < FRAMES) {
                hash = 31 * hash + (frame.getClassName() + "." + frame.getMethodName()).hashCode();
                used++;
            }
        }
        return String.format(Locale.ROOT, "PD-%05X", (hash ^ hash >>> 20) & MASK);
    }
}
