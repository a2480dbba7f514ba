package org.petitiondesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.petitiondesk.cli.CommandLineProgram;
import org.petitiondesk.cli.Parts;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.preview.PagePainter;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.gui.shell.RecentLibraries;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.spelling.Dictionaries;
import org.petitiondesk.spelling.DictionaryFolders;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.Sample;
import org.petitiondesk.workflow.UserFolder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Starts the program and wires its parts. */
final class Launcher {
    private static final String NAME = "Petition Desk";

    private Launcher() {}

    /** Opens the window, or runs one command and ends the process with its status. */
    public static void main(String[] arguments) {
        hushLibraries();
        Words words = Words.in(Locale.getDefault());
        if (arguments.length == 0) {
            System.exit(WindowStart.run(() -> windowParts(words), words, errors()));
        }
        System.exit(CommandLineProgram.runInProcess(() -> parts(words), words, arguments));
    }

    /** What libraries print is not for the person; the command line has streams of its own. */
    private static void hushLibraries() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    private static PrintStream errors() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    }

    private static WindowParts windowParts(Words words) {
        Parts parts = parts(words);
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        Path own = UserFolder.data(System.getenv());
        return new WindowParts(
                parts.store(),
                new Sample(parts.store(), parts.templates(), parts.ids(), parts.clock()),
                parts.templates(),
                new LetterWorkshop(
                        parts.assembly(),
                        new Typesetter(),
                        new PagePainter(),
                        List.copyOf(parts.writers().values()),
                        new Dictionaries(
                                () -> DictionaryFolders.on(System.getenv(), home),
                                Locale.getDefault())),
                parts.ids(),
                parts.clock(),
                Files.isDirectory(documents) ? documents : home,
                new RecentLibraries(own.resolve("recent.txt")),
                new Kept(own.resolve("window.properties")),
                words);
    }

    private static Parts parts(Words words) {
        Clock clock = Clock.system(ZoneId.systemDefault());
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
        List.of(
                        new PdfLetterWriter(new Typesetter()),
                        new DocxLetterWriter(),
                        new TextLetterWriter())
                .forEach(writer -> writers.put(writer.ending(), writer));
        return writers;
    }

    private static String version() {
        return Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
