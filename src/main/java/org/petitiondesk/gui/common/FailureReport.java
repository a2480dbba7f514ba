package org.petitiondesk.gui.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What those who mend the program need to know of a failure: classes, methods and lines. Messages
 * are left out, for they may hold a name.
 */
public final class FailureReport {
    private static final int MOST_LINES = 40;

    private FailureReport() {}

    /** The code on the first line, then where it happened. */
    public static String of(Throwable failure) {
        List<String> lines = new ArrayList<>();
        lines.add(ErrorCode.of(failure));
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure;
                cause != null && seen.add(cause);
                cause = cause.getCause()) {
            lines.add(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.add("  " + frame);
            }
        }
        return String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_LINES)));
    }
}
