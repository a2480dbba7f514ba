package org.petitiondesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

class LauncherTest {
    @TempDir Path folder;

    @Test
    void letsNoLibraryPrintAnything() throws IOException, InterruptedException {
        // What cannot be deleted makes the SQLite driver complain on standard error.
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Files.createDirectories(
                temporary.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-x/in-use"));
        Path library = folder.resolve("new.petitiondesk");
        Path err = folder.resolve("err");
        Path out = folder.resolve("out");
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.io.tmpdir=" + temporary,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.petitiondesk.Launcher",
                                "library",
                                "create",
                                "--library",
                                library.toString())
                        .redirectOutput(Redirect.to(out.toFile()))
                        .redirectError(Redirect.to(err.toFile()))
                        .start();
        assertEquals(0, program.waitFor());
        assertEquals("", Files.readString(err));
        assertEquals("Made the library " + library, Files.readString(out).strip());
    }
}
