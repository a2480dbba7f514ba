package org.petitiondesk.workflow;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the platform wants a program to keep a user's data. */
public final class UserFolder {
    private UserFolder() {}

    /**
     * The program's own folder, which need not exist yet: on Windows below {@code APPDATA}, on
     * macOS in Application Support, elsewhere as the XDG Base Directory Specification says.
     *
     * @param environment the process's variables
     */
    public static Path data(Map<String, String> environment) {
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
