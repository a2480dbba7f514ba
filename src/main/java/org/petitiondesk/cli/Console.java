package org.petitiondesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where commands read from and write to.
 *
 * @param out for answers, in UTF-8
 * @param err for warnings, progress and reasons of failure
 * @param terminal asks for passphrases; empty if there is no terminal
 */
record Console(
        InputStream in, PrintStream out, PrintStream err, Optional<java.io.Console> terminal) {

    /** The process's own streams. */
    static Console ofProcess() {
        Optional<java.io.Console> terminal =
                Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
        return new Console(
                System.in,
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.err),
                        true,
                        StandardCharsets.UTF_8),
                terminal);
    }

    /** Everything on standard input, as UTF-8. */
    String readAll() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The first line of a stream, without its end. */
    static String firstLine(InputStream in) throws IOException {
        String line =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    /** Shows how far a job has come; only to a terminal. */
    void progress(String text) {
        if (terminal.isPresent()) {
            err.print("\r" + text);
            err.flush();
        }
    }

    void endProgress() {
        if (terminal.isPresent()) {
            err.println();
        }
    }
}
