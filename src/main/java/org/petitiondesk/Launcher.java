package org.petitiondesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.petitiondesk.cli.CommandLineProgram;
import org.petitiondesk.cli.Parts;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.typeset.Typesetter;

import java.io.OutputStream;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Starts the program and wires its parts. */
final class Launcher {
    private static final String NAME = "Petition Desk";

    private Launcher() {}

    /** Runs one command and ends the process with its status. */
    public static void main(String[] arguments) {
        hushLibraries();
        Words words = Words.in(Locale.getDefault());
        System.exit(CommandLineProgram.runInProcess(() -> parts(words), words, arguments));
    }

    /** What libraries print is not for the person; the command line has streams of its own. */
    private static void hushLibraries() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    private static Parts parts(Words words) {
        Clock clock = Clock.systemUTC();
        IdSource ids = new IdSource(clock, new SecureRandom());
        return new Parts(
                new SqliteLibraryStore(
                        clock, ids, NAME + " (process " + ProcessHandle.current().pid() + ")"),
                new TemplateCatalog(),
                writers(),
                ids,
                clock,
                words,
                version());
    }

    private static Map<String, LetterWriter> writers() {
        Map<String, LetterWriter> writers = new LinkedHashMap<>();
        writers.put("pdf", new PdfLetterWriter(new Typesetter()));
        writers.put("docx", new DocxLetterWriter());
        writers.put("txt", new TextLetterWriter());
        return writers;
    }

    private static String version() {
        return Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
