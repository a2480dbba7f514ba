package org.petitiondesk.gui;

import javafx.beans.property.SimpleObjectProperty;

import org.petitiondesk.export.docx.DocxLetterWriter;
import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.preview.PagePainter;
import org.petitiondesk.export.text.TextLetterWriter;
import org.petitiondesk.gui.common.Changes;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Jobs;
import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.LetterWorkshop;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.gui.common.OpenLibrary;
import org.petitiondesk.gui.shell.RecentLibraries;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.spelling.Dictionaries;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.testing.MadeOnce;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.LetterAssembly;
import org.petitiondesk.workflow.Sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The window's parts with everything kept in one folder. */
public final class SampleDesk {
    private SampleDesk() {}

    public static WindowParts in(Path folder) {
        Clock clock = MadeOnce.SAMPLE_CLOCK;
        IdSource ids = new IdSource(clock, new Random(1));
        SqliteLibraryStore store = new SqliteLibraryStore(clock, ids, "a test");
        TemplateCatalog templates = new TemplateCatalog();
        Typesetter typesetter = new Typesetter();
        Kept kept = new Kept(folder.resolve("window.properties"));
        kept.put("export.folder", folder.toString());
        return new WindowParts(
                store,
                new Sample(store, templates, ids, clock),
                templates,
                new LetterWorkshop(
                        new LetterAssembly(templates, clock),
                        typesetter,
                        new PagePainter(),
                        List.of(
                                new PdfLetterWriter(typesetter),
                                new DocxLetterWriter(),
                                new TextLetterWriter()),
                        // None of the machine's, which differ.
                        new Dictionaries(
                                () ->
                                        Stream.of(dictionaries(folder))
                                                .filter(Files::isDirectory)
                                                .toList(),
                                Locale.UK)),
                ids,
                clock,
                folder,
                new RecentLibraries(folder.resolve("recent.txt")),
                kept,
                Words.in(Locale.ENGLISH));
    }

    /** Where dictionaries are to be put. */
    public static Path dictionaries(Path folder) {
        return folder.resolve("dictionaries");
    }

    /** The sample, opened, as the rooms see it. To be closed by closing its library. */
    public static Desk open(Path folder, LibraryThread thread)
            throws LibraryException, IOException {
        WindowParts parts = in(folder);
        Path file = folder.resolve("sample.petitiondesk");
        MadeOnce.sampleAt(file);
        Library library = parts.store().open(file, Optional.empty(), Access.WRITE);
        return new Desk(
                new OpenLibrary(file, library, false),
                thread,
                parts.words(),
                parts.ids(),
                parts.clock(),
                parts.templates(),
                parts.workshop(),
                new Changes(thread, library, SampleDesk::fail),
                new Jobs(thread, parts.words()),
                parts.kept(),
                new SimpleObjectProperty<>(Optional.empty()),
                (place, what, in) -> {},
                SampleDesk::fail);
    }

    private static void fail(Exception failure) {
        throw new AssertionError("a room could not do its work", failure);
    }
}
