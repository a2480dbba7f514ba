package org.petitiondesk.gui;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a bare Linux machine may lack to draw text without a display. */
final class HeadlessMachine {
    private static final List<Path> FONT_FOLDERS =
            List.of(
                    Path.of("/usr/share/fonts"),
                    Path.of("/usr/local/share/fonts"),
                    Path.of(System.getProperty("user.home"), ".fonts"),
                    Path.of(System.getProperty("user.home"), ".local/share/fonts"));

    private HeadlessMachine() {}

    @SuppressWarnings("restricted")
    static boolean hasPango() {
        if (!isLinux()) {
            return true;
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libpangoft2-1.0.so.0", arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    static boolean hasAnyFont() throws IOException {
        if (!isLinux()) {
            return true;
        }
        for (Path folder : FONT_FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    if (files.anyMatch(
                            file -> file.toString().matches("(?i).*\\.(ttf|ttc|otf|pfb)"))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }
}
