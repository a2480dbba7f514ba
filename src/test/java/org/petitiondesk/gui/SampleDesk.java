package org.petitiondesk.gui;

import org.petitiondesk.export.pdf.PdfLetterWriter;
import org.petitiondesk.export.preview.PagePainter;
import org.petitiondesk.gui.petition.LetterWorkshop;
import org.petitiondesk.gui.shell.RecentLibraries;
import org.petitiondesk.gui.shell.WindowParts;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.sqlite.SqliteLibraryStore;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.typeset.Typesetter;
import org.petitiondesk.workflow.LetterAssembly;
import org.petitiondesk.workflow.Sample;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The window's parts with everything kept in one folder. */
final class SampleDesk {
    private SampleDesk() {}

    static WindowParts in(Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-06T09:00:00Z"), ZoneOffset.UTC);
        IdSource ids = new IdSource(clock, new Random(1));
        SqliteLibraryStore store = new SqliteLibraryStore(clock, ids, "a test");
        TemplateCatalog templates = new TemplateCatalog();
        Typesetter typesetter = new Typesetter();
        return new WindowParts(
                store,
                new Sample(store, templates, ids, clock),
                new LetterWorkshop(
                        new LetterAssembly(templates),
                        typesetter,
                        new PagePainter(),
                        List.of(new PdfLetterWriter(typesetter))),
                folder,
                new RecentLibraries(folder.resolve("recent.txt")),
                Words.in(Locale.ENGLISH));
    }
}
