package org.petitiondesk.workflow;

import org.petitiondesk.compose.SheetComposer;
import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.export.SheetWriter;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.SheetDocument;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.SignatureSheet;
import org.petitiondesk.model.petition.TextVersion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes signature sheets into files to be printed: one for all that are alike. */
public final class SheetExport {
    /** The fewest and the most lines that a sheet can have, where the statement leaves room. */
    public static final int LEAST_LINES = 5;

    public static final int MOST_LINES = 20;

    /** How many sheets are printed at once. */
    public static final int MOST_SHEETS = 1000;

    private static final int NAMED_ADDRESSEES = 3;

    private final SheetWriter writer;

    public SheetExport(SheetWriter writer) {
        this.writer = writer;
    }

    /** Sheets that are alike, ready to be written. */
    public record Ready(String fileName, SheetDocument document) {}

    /**
     * Sheets to be printed.
     *
     * @param problems what would go wrong if they were printed
     */
    public record Prepared(List<Ready> files, List<Problem> problems) {
        public Prepared {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** What sheets have in common that stand in one file. */
    private record Kind(TextVersion text, int lines, Paper paper) {}

    /** Reads what is printed on sheets, whether the library has them already or not. */
    public Prepared prepare(Library library, Petition petition, List<SignatureSheet> sheets)
            throws LibraryException {
        Map<Kind, List<SignatureSheet>> alike = new LinkedHashMap<>();
        for (SignatureSheet sheet : sheets) {
            Optional<TextVersion> text = text(library, sheet);
            if (text.isPresent()) {
                alike.computeIfAbsent(
                                new Kind(text.get(), sheet.lines(), sheet.paper()),
                                kind -> new ArrayList<>())
                        .add(sheet);
            }
        }
        List<Ready> ready = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<Kind, List<SignatureSheet>> each : alike.entrySet()) {
            TextVersion text = each.getKey().text();
            Read<SheetDocument> composed =
                    new SheetComposer(petition, text)
                            .compose(
                                    each.getValue(), addressee(library, petition, text.language()));
            problems.addAll(composed.problems());
            composed.value()
                    .ifPresent(document -> {
                        problems.addAll(writer.check(document));
                        ready.add(new Ready(FileNames.sheets(petition, each.getValue()), document));
                    });
        }
        return new Prepared(ready, problems);
    }

    private static Optional<TextVersion> text(Library library, SignatureSheet sheet)
            throws LibraryException {
        return sheet.textVersion().isPresent()
                ? library.petitions().textVersion(sheet.textVersion().get())
                : library.petitions().currentText(sheet.petition(), sheet.language());
    }

    /** The offices that are written to, the first few of them. */
    private static String addressee(Library library, Petition petition, Language language)
            throws LibraryException {
        List<String> titles = new ArrayList<>();
        for (Id id : petition.addressees().stream().limit(NAMED_ADDRESSEES).toList()) {
            Optional<Addressee> addressee = library.addressees().addressee(id);
            Optional<Post> post =
                    addressee.isPresent()
                            ? library.addressees().post(addressee.get().post())
                            : Optional.empty();
            post.map(found -> found.titles().inOrAny(language))
                    .filter(title -> !title.isBlank() && !titles.contains(title))
                    .ifPresent(titles::add);
        }
        String named = String.join("; ", titles);
        return petition.addressees().size() > NAMED_ADDRESSEES ? named + " …" : named;
    }

    /** Writes a file, whole or not at all. */
    public Path write(Ready sheets, Path folder) throws IOException {
        return write(sheets, folder, (done, all) -> true);
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param folder made if it is missing
     * @throws java.util.concurrent.CancellationException if the progress stopped it
     */
    public Path write(Ready sheets, Path folder, SheetWriter.Progress progress) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(sheets.fileName());
        WholeFile.write(file, out -> writer.write(sheets.document(), out, progress));
        return file;
    }
}
