package org.petitiondesk.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the library is, if nobody says so: in the platform's folder for a user's data. */
final class LibraryLocation {
    static final String VARIABLE = "PETITION_DESK_LIBRARY";
    private static final String FILE = "library.petitiondesk";

    private LibraryLocation() {}

    static Path of(Optional<Path> named, Map<String, String> environment) {
        return named.or(() ->
                        Optional.ofNullable(environment.get(VARIABLE))
                                .filter(path -> !path.isBlank())
                                .map(Path::of))
                .orElseGet(() -> dataFolder(environment).resolve(FILE));
    }

    private static Path dataFolder(Map<String, String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve("Petition Desk");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Petition Desk");
        }
        String data = environment.get("XDG_DATA_HOME");
        Path base = data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data);
        return base.resolve("petition-desk");
    }
}
